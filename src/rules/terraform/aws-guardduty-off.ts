import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-guardduty-off',
    title: 'GuardDuty is turned off',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_238'] },
    why: 'Nobody watches for stolen keys, mining or calls from strange places.',
    remedy: 'Delete `enable`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/guardduty/latest/ug/what-is-guardduty.html'],
  },
  so: 'nobody watches for attacks',
  rows: [{ select: 'tf/aws_guardduty_detector', path: 'enable', holds: (v) => not(isFalse(v)) }],
})

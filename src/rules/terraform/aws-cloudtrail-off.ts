import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudtrail-off',
    title: 'Trail is turned off',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_251'] },
    why: 'Nothing that happens in the account is recorded.',
    remedy: 'Delete `enable_logging`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  },
  so: 'nothing is recorded',
  rows: [{ select: 'tf/aws_cloudtrail', path: 'enable_logging', holds: (v) => not(isFalse(v)) }],
})

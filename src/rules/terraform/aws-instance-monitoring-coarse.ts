import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-instance-monitoring-coarse',
    title: 'Instance is measured every five minutes only',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_126'] },
    why: 'Alarms and scaling come up to five minutes late.',
    remedy: 'Set `monitoring = true`.',
    references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/manage-detailed-monitoring.html'],
  },
  so: 'alarms and scaling come late',
  rows: [{ select: 'tf/aws_instance', path: 'monitoring', holds: isTrue }],
})

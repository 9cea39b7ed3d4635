import { isFalse, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-alarm-muted',
    title: 'Alarm does nothing',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_319'] },
    why: 'The alarm goes off and nobody hears it, which is worse than no alarm.',
    remedy: 'Delete `actions_enabled`, or set it to `true`.',
    references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html'],
  },
  so: 'nobody hears it',
  rows: [{ select: 'tf/aws_cloudwatch_metric_alarm', path: 'actions_enabled', holds: (v) => not(isFalse(v)) }],
})

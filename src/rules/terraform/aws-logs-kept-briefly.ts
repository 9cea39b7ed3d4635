import { atLeast, equals, or, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-logs-kept-briefly',
    title: 'Logs are kept for less than a year',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_338'] },
    why: 'Break-ins are found after months; by then the log is gone.',
    remedy: 'Set `retention_in_days` to 365 or more, or to 0 for ever.',
    references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html'],
  },
  so: 'by the time a break-in is found the log is gone',
  rows: [
    {
      select: 'tf/aws_cloudwatch_log_group',
      path: 'retention_in_days',
      holds: (v) => or(equals(v, 0), equals(v, '0'), atLeast(v, 365)),
    },
  ],
})

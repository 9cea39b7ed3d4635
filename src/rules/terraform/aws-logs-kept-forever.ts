import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-logs-kept-forever',
    title: 'Log group keeps its logs for ever',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_66'] },
    why: 'Storage grows without an end, and personal data is kept longer than anybody may.',
    remedy: 'Set `retention_in_days`.',
    references: ['https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html'],
  },
  so: 'its logs are kept for ever',
  rows: [{ select: 'tf/aws_cloudwatch_log_group', path: 'retention_in_days', holds: isSet }],
})

import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-trail-without-log-group',
    title: 'Trail is not sent to CloudWatch Logs',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_10'], trivy: ['AWS-0162'] },
    why: "Alarms can't watch what lies in a bucket only.",
    remedy: 'Set `cloud_watch_logs_group_arn`, with a role.',
    references: [
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html',
    ],
  },
  so: 'no alarm can watch it',
  rows: [{ select: 'tf/aws_cloudtrail', path: 'cloud_watch_logs_group_arn', holds: isGiven }],
})

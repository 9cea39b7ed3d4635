import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-trail-without-topic',
    title: 'Trail tells nobody of new log files',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_252'] },
    why: 'Programs that watch the log files hear of them late.',
    remedy: 'Name a topic in `sns_topic_name`.',
    references: [
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html',
    ],
  },
  so: 'nobody hears of new log files',
  rows: [{ select: 'tf/aws_cloudtrail', path: 'sns_topic_name', holds: isGiven }],
})

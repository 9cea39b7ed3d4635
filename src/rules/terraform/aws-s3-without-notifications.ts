import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-without-notifications',
    title: 'Nothing is told of changes in a bucket',
    severity: 'info',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_62'] },
    why: 'Programs and people hear of new and deleted files only if they look.',
    remedy: 'Add an `aws_s3_bucket_notification`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventNotifications.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(resource, context) {
    const { found, complete, why } = context.linked(resource, 'tf/aws_s3_bucket_notification')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `nothing is told of changes in ${resource.address}` })
  },
})

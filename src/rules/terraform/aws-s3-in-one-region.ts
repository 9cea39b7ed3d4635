import { defineRule, get, isSet } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-in-one-region',
    title: 'Bucket is in one region only',
    severity: 'info',
    confidence: 'medium',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_144'] },
    why: 'What is in the bucket is away with its region, or gone with its account.',
    remedy: 'Add an `aws_s3_bucket_replication_configuration`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(resource, context) {
    if (isSet(get(resource.body, 'replication_configuration')) !== false) return
    const { found, complete, why } = context.linked(resource, 'tf/aws_s3_bucket_replication_configuration')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `${resource.address} is kept in one region only` })
  },
})

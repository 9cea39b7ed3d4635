import { defineRule, equals, every, or } from '../../model/index.js'

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
    remedy: 'Add an `aws_s3_bucket_replication_configuration` with an enabled rule.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_replication_configuration')
    const statuses = [
      ...every(bucket.body, 'replication_configuration.rules.status').values,
      ...found.flatMap(({ body }) => every(body, 'rule.status').values),
    ]
    const replicated = or(...statuses.map((status) => equals(status, 'Enabled')))
    if (replicated === true) return
    if (replicated === 'unknown' || !complete) context.undecided(bucket.header, why)
    else context.report({ at: bucket.header, message: `${bucket.address} is kept in one region only` })
  },
})

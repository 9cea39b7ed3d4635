import { defineRule, every, isSet, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-encryption-unset',
    title: 'Encryption of a bucket is not set',
    severity: 'info',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_19'], trivy: ['AWS-0088'] },
    why: "S3 encrypts every object by itself since 2023, but what isn't written down may be changed unnoticed.",
    remedy: 'Add an `aws_s3_bucket_server_side_encryption_configuration`.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/default-bucket-encryption.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_server_side_encryption_configuration')
    const setting = 'rule.apply_server_side_encryption_by_default'
    const set = or(
      ...every(bucket.body, `server_side_encryption_configuration.${setting}`).values.map(isSet),
      ...found.flatMap(({ body }) => every(body, setting).values.map(isSet)),
    )
    if (set === true) return
    if (set === 'unknown' || !complete) context.undecided(bucket.header, why)
    else context.report({ at: bucket.header, message: `the encryption of ${bucket.address} is not set` })
  },
})

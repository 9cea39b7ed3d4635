import { defineRule, get, isSet } from '../../model/index.js'

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
  check(resource, context) {
    if (isSet(get(resource.body, 'server_side_encryption_configuration')) !== false) return
    const { found, complete, why } = context.linked(resource, 'tf/aws_s3_bucket_server_side_encryption_configuration')
    if (found.length > 0) return
    if (!complete) context.undecided(resource.header, why)
    else context.report({ at: resource.header, message: `the encryption of ${resource.address} is not set` })
  },
})

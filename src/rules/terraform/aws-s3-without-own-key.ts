import { defineRule, every, oneOf, or, state } from '../../model/index.js'

const withKms = ['aws:kms', 'aws:kms:dsse']

export default defineRule({
  meta: {
    id: 'aws-s3-without-own-key',
    title: 'Bucket is not encrypted by a key of KMS',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_145'], trivy: ['AWS-0132'] },
    why: 'S3 encrypts every object by itself, but with a key of its own: who may read the bucket may read the data. With a key of yours that is a second permission, and each use stands in the trail.',
    remedy:
      'Add an `aws_s3_bucket_server_side_encryption_configuration` with `sse_algorithm = "aws:kms"` and your key.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_server_side_encryption_configuration')
    const algorithms = [
      ...every(
        bucket.body,
        'server_side_encryption_configuration.rule.apply_server_side_encryption_by_default.sse_algorithm',
      ).values,
      ...found.flatMap((c) => every(c.body, 'rule.apply_server_side_encryption_by_default.sse_algorithm').values),
    ]
    const encrypted = or(...algorithms.map((algorithm) => oneOf(algorithm, withKms)))
    if (encrypted === true) return
    const written = algorithms.find((algorithm) => algorithm.kind !== 'missing')
    if (encrypted === 'unknown') context.undecided(written ?? bucket.header)
    else if (written) {
      context.report({ at: written, message: `\`sse_algorithm\` of ${bucket.address} ${state(written)}` })
    } else if (!complete) context.undecided(bucket.header, why)
    else context.report({ at: bucket.header, message: `${bucket.address} is encrypted by a key of S3 only` })
  },
})

import {
  type CheckContext,
  defineRule,
  equals,
  every,
  get,
  matches,
  oneOf,
  or,
  principals,
  type Resource,
  state,
  statements,
} from '../../model/index.js'

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
    if (receivesLogs(bucket, context)) return
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

/** S3 delivers its access logs only to buckets that are encrypted by its own key. */
function receivesLogs(bucket: Resource, context: CheckContext): boolean {
  const acls = context.linked(bucket, 'tf/aws_s3_bucket_acl').found
  const policies = context.linked(bucket, 'tf/aws_s3_bucket_policy').found
  return (
    context.linked(bucket, 'tf/aws_s3_bucket_logging', 'target_bucket').found.length > 0 ||
    [bucket, ...acls].some(({ body }) => equals(get(body, 'acl'), 'log-delivery-write') === true) ||
    policies.some((policy) =>
      statements(policy).some((s) => principals(s).some(({ id }) => equals(id, 'logging.s3.amazonaws.com') === true)),
    ) ||
    acls.some(({ body }) =>
      every(body, 'access_control_policy.grant.grantee.uri').values.some(
        (uri) => matches(uri, /\/s3\/LogDelivery$/) === true,
      ),
    )
  )
}

import { defineRule, equals, every, isTrue, or, state } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-versioning-off',
    title: 'Bucket keeps no former versions',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_21'], trivy: ['AWS-0090'] },
    why: 'What is overwritten or deleted, by mistake or by an attacker, cannot be brought back.',
    remedy:
      'Add an `aws_s3_bucket_versioning` with `status = "Enabled"`, and a lifecycle rule that expires old versions.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    const inline = every(bucket.body, 'versioning.enabled').values
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_versioning')
    const statuses = found.flatMap((v) => every(v.body, 'versioning_configuration.status').values)
    const on = or(...inline.map(isTrue), ...statuses.map((status) => equals(status, 'Enabled')))
    if (on === true) return
    const [status] = statuses
    if (on === 'unknown') context.undecided(status ?? bucket.header)
    else if (!complete) context.undecided(bucket.header, why)
    else if (status) context.report({ at: status, message: `versioning of ${bucket.address} ${state(status)}` })
    else context.report({ at: bucket.header, message: `${bucket.address} keeps no former versions` })
  },
})

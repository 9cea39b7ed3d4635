import { defineRule, get, isSet, startsWith } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-s3-logging-off',
    title: 'Access to the bucket is not logged',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_18'], trivy: ['AWS-0089'] },
    why: 'After a leak nobody can tell which objects were read, or by whom.',
    remedy: 'Add an `aws_s3_bucket_logging`, or log data events in CloudTrail and suppress this with the reason.',
    references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html'],
  },
  select: 'tf/aws_s3_bucket',
  check(bucket, context) {
    // A bucket that receives logs would log its own logging.
    if (startsWith(get(bucket.body, 'acl'), 'log-delivery-write') === true) return
    const inline = isSet(get(bucket.body, 'logging'))
    if (inline === true) return
    const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_logging')
    if (found.length > 0) return
    if (!complete || inline === 'unknown') context.undecided(bucket.header, why)
    else context.report({ at: bucket.header, message: `access to ${bucket.address} is not logged` })
  },
})

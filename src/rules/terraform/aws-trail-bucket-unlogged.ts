import { defineRule, get, isSet } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-trail-bucket-unlogged',
    title: 'Access to the bucket of a trail is not logged',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0163'] },
    why: 'Nobody can tell who read or removed the records of the trail.',
    remedy: 'Add an `aws_s3_bucket_logging` for the bucket.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  },
  select: 'tf/aws_cloudtrail',
  check(trail, context) {
    for (const bucket of context.linked(trail, 'tf/aws_s3_bucket').found) {
      const { found, complete, why } = context.linked(bucket, 'tf/aws_s3_bucket_logging')
      if (found.length > 0 || isSet(get(bucket.body, 'logging')) !== false) continue
      if (!complete) context.undecided(bucket.header, why)
      else
        context.report({
          at: bucket.header,
          message: `access to ${bucket.address}, which holds ${trail.address}, is not logged`,
        })
    }
  },
})

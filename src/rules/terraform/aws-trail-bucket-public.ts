import { defineRule, get, oneOf } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-trail-bucket-public',
    title: 'Bucket of a trail is public',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0161'] },
    why: 'Everyone reads which machines, users and secrets there are, and learns when an attack was noticed.',
    remedy: 'Use `private`, and add a public access block.',
    references: [
      'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-s3-bucket-policy-for-cloudtrail.html',
    ],
  },
  select: 'tf/aws_cloudtrail',
  check(trail, context) {
    for (const bucket of context.linked(trail, 'tf/aws_s3_bucket').found) {
      for (const { body } of [bucket, ...context.linked(bucket, 'tf/aws_s3_bucket_acl').found]) {
        const acl = get(body, 'acl')
        const open = oneOf(acl, ['public-read', 'public-read-write', 'website', 'authenticated-read'])
        if (open === 'unknown') context.undecided(acl)
        if (open === true)
          context.report({ at: acl, message: `${bucket.address}, which holds ${trail.address}, is public` })
      }
    }
  },
})

import { and, defineRule, every, get, isGiven, matches, not, or } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-origin-access-open',
    title: 'CloudFront reads a bucket that everyone can read',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_46'] },
    why: 'Without an origin access control the bucket must be public, and visitors go round CloudFront and its rules.',
    remedy: 'Set `origin_access_control_id`.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    ],
  },
  select: 'tf/aws_cloudfront_distribution',
  check(distribution, context) {
    const origins = every(distribution.body, 'origin').values
    // What the bucket is called is known after apply; that it is one is not.
    const refersToBucket =
      origins.length === 1 && context.linked(distribution, 'tf/aws_s3_bucket', 'origin').found.length > 0
    for (const origin of origins) {
      const controlled = or(
        isGiven(get(origin, 'origin_access_control_id')),
        ...every(origin, 's3_origin_config.origin_access_identity').values.map(isGiven),
      )
      const isBucket = or(matches(get(origin, 'domain_name'), /\.s3[.-][a-z0-9.-]*amazonaws\.com$/), refersToBucket)
      const bad = and(isBucket, not(controlled))
      const at = get(origin, 'domain_name')
      if (bad === 'unknown') context.undecided(at)
      if (bad === true) context.report({ at, message: `the bucket behind ${distribution.address} has to be public` })
    }
  },
})

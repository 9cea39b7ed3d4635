import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-headers-unset',
    title: 'CloudFront adds no security headers',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_32'] },
    why: 'Browsers are told nothing of what a page may load, frame or send.',
    remedy: 'Name a `response_headers_policy_id` in every cache behavior.',
    references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-response-headers.html'],
  },
  so: 'browsers are told of no limits',
  rows: [
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'default_cache_behavior',
      path: 'response_headers_policy_id',
      holds: isGiven,
    },
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'ordered_cache_behavior',
      path: 'response_headers_policy_id',
      holds: isGiven,
    },
  ],
})

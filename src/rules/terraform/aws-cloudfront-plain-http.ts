import { equals, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-plain-http',
    title: 'CloudFront serves plain HTTP',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_34'], trivy: ['AWS-0012'] },
    why: 'Viewers that come by HTTP are answered in the clear, and anyone on the way reads and changes the answer.',
    remedy: 'Set `viewer_protocol_policy` to `redirect-to-https` or `https-only` in every cache behavior.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
    ],
  },
  so: 'viewers may use plain HTTP',
  rows: [
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'default_cache_behavior',
      path: 'viewer_protocol_policy',
      holds: (v) => not(equals(v, 'allow-all')),
    },
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'ordered_cache_behavior',
      path: 'viewer_protocol_policy',
      holds: (v) => not(equals(v, 'allow-all')),
    },
  ],
})

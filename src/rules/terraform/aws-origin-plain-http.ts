import { equals, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-origin-plain-http',
    title: 'CloudFront fetches from its origin by plain HTTP',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {},
    why: 'Between CloudFront and the origin anyone on the way reads and changes what is served.',
    remedy: 'Set `origin_protocol_policy = "https-only"`.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-cloudfront-to-custom-origin.html',
    ],
  },
  so: 'the origin may be reached by plain HTTP',
  rows: [
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'origin.custom_origin_config',
      path: 'origin_protocol_policy',
      holds: (v) => equals(v, 'https-only'),
    },
  ],
})

import { oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-everywhere',
    title: 'CloudFront serves every country',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_374'] },
    why: 'Where content is licensed or users are known, other countries bring only attacks.',
    remedy: 'Name the countries in `geo_restriction`.',
    references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html'],
  },
  so: 'it answers every country',
  rows: [
    {
      select: 'tf/aws_cloudfront_distribution',
      path: 'restrictions.geo_restriction.restriction_type',
      holds: (v) => oneOf(v, ['whitelist', 'blacklist']),
    },
  ],
})

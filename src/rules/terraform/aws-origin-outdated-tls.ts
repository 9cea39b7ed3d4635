import { not, oneOf, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-origin-outdated-tls',
    title: 'CloudFront speaks old TLS to its origin',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_54'] },
    why: 'SSL 3 and TLS 1.0 have known attacks; a connection that is talked down to them can be listened to.',
    remedy: 'Name `TLSv1.2` alone in `origin_ssl_protocols`.',
    references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesOrigin.html'],
  },
  so: 'the origin may be reached by old TLS',
  rows: [
    {
      select: 'tf/aws_cloudfront_distribution',
      within: 'origin.custom_origin_config',
      path: 'origin_ssl_protocols',
      holds: (v) => not(oneOf(v, ['SSLv3', 'TLSv1', 'TLSv1.1'])),
    },
  ],
})

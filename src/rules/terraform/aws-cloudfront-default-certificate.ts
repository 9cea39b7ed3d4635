import { get, isGiven, or, rowsRule, some } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-default-certificate',
    title: 'CloudFront uses the certificate of cloudfront.net',
    severity: 'info',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_42'] },
    why: 'With the default certificate there is no domain of yours and TLS 1.0 is accepted.',
    remedy: 'Name a certificate in `acm_certificate_arn`.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html',
    ],
  },
  so: 'it has no certificate of its own',
  rows: [
    {
      select: 'tf/aws_cloudfront_distribution',
      path: 'viewer_certificate',
      whole: true,
      holds: (v) =>
        some(v, (one) => or(isGiven(get(one, 'acm_certificate_arn')), isGiven(get(one, 'iam_certificate_id')))),
    },
  ],
})

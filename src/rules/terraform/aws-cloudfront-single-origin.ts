import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-single-origin',
    title: 'CloudFront has one origin only',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_310'] },
    why: 'When the origin fails, so does everything the distribution serves.',
    remedy: 'Add an `origin_group` with a second origin.',
    references: [
      'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/high_availability_origin_failover.html',
    ],
  },
  so: 'the site fails with its origin',
  rows: [{ select: 'tf/aws_cloudfront_distribution', path: 'origin_group', holds: isSet }],
})

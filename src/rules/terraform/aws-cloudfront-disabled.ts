import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-disabled',
    title: 'CloudFront distribution is turned off',
    severity: 'info',
    confidence: 'high',
    category: 'cost',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_216'] },
    why: 'A distribution that serves nothing is forgotten, with its origin still open.',
    remedy: 'Set `enabled = true`, or delete it.',
    references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/HowToDeleteDistribution.html'],
  },
  so: 'it serves nothing',
  rows: [{ select: 'tf/aws_cloudfront_distribution', path: 'enabled', holds: isTrue }],
})

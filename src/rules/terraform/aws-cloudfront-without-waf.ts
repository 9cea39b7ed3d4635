import { isSet, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-without-waf',
    title: 'CloudFront has no web application firewall',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_68'], trivy: ['AWS-0011'] },
    why: 'Nothing filters known attacks, bots or floods before they reach the application behind the distribution.',
    remedy: 'Name an `aws_wafv2_web_acl` of scope `CLOUDFRONT` in `web_acl_id`.',
    references: ['https://docs.aws.amazon.com/waf/latest/developerguide/cloudfront-features.html'],
  },
  so: 'nothing filters attacks before the application',
  rows: [{ select: 'tf/aws_cloudfront_distribution', path: 'web_acl_id', holds: isSet }],
})

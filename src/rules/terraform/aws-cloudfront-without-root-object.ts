import { isGiven, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudfront-without-root-object',
    title: 'CloudFront has no default root object',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_305'] },
    why: 'A request for the root reaches the origin, which may answer with a list of all files.',
    remedy: 'Set `default_root_object = "index.html"`.',
    references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html'],
  },
  so: 'a request for the root may list the origin',
  rows: [{ select: 'tf/aws_cloudfront_distribution', path: 'default_root_object', holds: isGiven }],
})

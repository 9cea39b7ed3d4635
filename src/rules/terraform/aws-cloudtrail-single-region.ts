import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudtrail-single-region',
    title: 'Trail records one region only',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_67'], trivy: ['AWS-0014'] },
    controls: { 'cis-aws-1.4': ['3.1'] },
    why: 'Attackers work in regions that nobody watches.',
    remedy: 'Set `is_multi_region_trail = true`.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  },
  so: 'what happens in other regions is not recorded',
  rows: [{ select: 'tf/aws_cloudtrail', path: 'is_multi_region_trail', holds: isTrue }],
})

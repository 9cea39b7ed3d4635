import { isFalse, isTrue, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudtrail-weak',
    title: 'CloudTrail misses events or can be tampered with',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_36', 'CKV_AWS_67', 'CKV_AWS_251'], trivy: ['AWS-0014', 'AWS-0016'] },
    controls: { 'cis-aws-1.4': ['3.1', '3.2'] },
    why: 'Attackers work in regions that nobody watches and remove their traces from the log files.',
    remedy:
      'Set `is_multi_region_trail = true` and `enable_log_file_validation = true`, and leave `enable_logging` on.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  },
  so: 'the trail is not complete',
  rows: [
    {
      select: 'tf/aws_cloudtrail',
      path: 'is_multi_region_trail',
      holds: isTrue,
      so: 'what happens in other regions is not recorded',
    },
    {
      select: 'tf/aws_cloudtrail',
      path: 'enable_log_file_validation',
      holds: isTrue,
      so: 'nobody notices when log files are changed or deleted',
    },
    {
      select: 'tf/aws_cloudtrail',
      path: 'enable_logging',
      holds: (v) => not(isFalse(v)),
      so: 'nothing is recorded',
    },
  ],
})

import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-cloudtrail-validation-off',
    title: 'Log files of the trail are not validated',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_36'], trivy: ['AWS-0016'] },
    controls: { 'cis-aws-1.4': ['3.2'] },
    why: 'Who gets into the bucket removes the traces, and nobody notices.',
    remedy: 'Set `enable_log_file_validation = true`.',
    references: ['https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html'],
  },
  so: 'nobody notices when log files are changed or deleted',
  rows: [{ select: 'tf/aws_cloudtrail', path: 'enable_log_file_validation', holds: isTrue }],
})

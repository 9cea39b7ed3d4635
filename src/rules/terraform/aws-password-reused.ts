import { atLeast, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-reused',
    title: 'Old passwords can be taken again',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_13'], trivy: ['AWS-0056'] },
    controls: { 'cis-aws-1.4': ['1.9'] },
    why: 'A password that leaked once comes back into use.',
    remedy: 'Refuse the last 24 passwords.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'old passwords can be taken again',
  rows: [
    { select: 'tf/aws_iam_account_password_policy', path: 'password_reuse_prevention', holds: (v) => atLeast(v, 5) },
  ],
})

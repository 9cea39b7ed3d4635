import { atLeast, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-too-short',
    title: 'Short passwords are accepted',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_10'], trivy: ['AWS-0063'] },
    controls: { 'cis-aws-1.4': ['1.8'] },
    why: 'Short passwords of console users are guessed, or computed from a stolen hash.',
    remedy: 'Ask for 14 characters or more.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'short passwords are accepted',
  rows: [
    { select: 'tf/aws_iam_account_password_policy', path: 'minimum_password_length', holds: (v) => atLeast(v, 14) },
  ],
})

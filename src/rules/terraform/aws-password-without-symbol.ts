import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-without-symbol',
    title: 'Passwords need no symbols',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_14'], trivy: ['AWS-0060'] },
    why: 'Without symbols there are far fewer passwords to try.',
    remedy: 'Set `require_symbols = true`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'passwords need no symbols',
  rows: [{ select: 'tf/aws_iam_account_password_policy', path: 'require_symbols', holds: isTrue }],
})

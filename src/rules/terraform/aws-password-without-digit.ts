import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-without-digit',
    title: 'Passwords need no digits',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_12'], trivy: ['AWS-0059'] },
    why: 'Without digits there are far fewer passwords to try.',
    remedy: 'Set `require_numbers = true`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'passwords need no digits',
  rows: [{ select: 'tf/aws_iam_account_password_policy', path: 'require_numbers', holds: isTrue }],
})

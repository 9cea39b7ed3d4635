import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-without-uppercase',
    title: 'Passwords need no upper case letters',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_15'], trivy: ['AWS-0061'] },
    why: 'Without upper case letters there are far fewer passwords to try.',
    remedy: 'Set `require_uppercase_characters = true`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'passwords need no upper case letters',
  rows: [{ select: 'tf/aws_iam_account_password_policy', path: 'require_uppercase_characters', holds: isTrue }],
})

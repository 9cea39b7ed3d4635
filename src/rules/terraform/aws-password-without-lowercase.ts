import { isTrue, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-without-lowercase',
    title: 'Passwords need no lower case letters',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_11'], trivy: ['AWS-0058'] },
    why: 'Without lower case letters there are far fewer passwords to try.',
    remedy: 'Set `require_lowercase_characters = true`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'passwords need no lower case letters',
  rows: [{ select: 'tf/aws_iam_account_password_policy', path: 'require_lowercase_characters', holds: isTrue }],
})

import { and, atLeast, atMost, isTrue, rowsRule } from '../../model/index.js'

const characters = (attribute: string, kind: string) => ({
  select: 'tf/aws_iam_account_password_policy',
  path: attribute,
  holds: isTrue,
  so: `passwords need no ${kind}`,
})

export default rowsRule({
  meta: {
    id: 'aws-password-policy-weak',
    title: 'Password policy of the account is weak',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_AWS_9', 'CKV_AWS_10', 'CKV_AWS_11', 'CKV_AWS_12', 'CKV_AWS_13', 'CKV_AWS_14', 'CKV_AWS_15'],
      trivy: ['AWS-0056', 'AWS-0058', 'AWS-0059', 'AWS-0060', 'AWS-0061', 'AWS-0062', 'AWS-0063'],
    },
    controls: { 'cis-aws-1.4': ['1.8', '1.9'] },
    why: 'Short, simple or recycled passwords of console users are guessed or found in leaks of other sites.',
    remedy: 'Ask for 14 characters of all four kinds, refuse the last 24 passwords, and let them expire after 90 days.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'passwords are easy to guess',
  rows: [
    {
      select: 'tf/aws_iam_account_password_policy',
      path: 'minimum_password_length',
      holds: (v) => atLeast(v, 14),
      so: 'short passwords are accepted',
    },
    {
      select: 'tf/aws_iam_account_password_policy',
      path: 'password_reuse_prevention',
      holds: (v) => atLeast(v, 24),
      so: 'old passwords can be taken again',
    },
    {
      select: 'tf/aws_iam_account_password_policy',
      path: 'max_password_age',
      holds: (v) => and(atLeast(v, 1), atMost(v, 90)),
      so: 'a stolen password works for too long',
    },
    characters('require_lowercase_characters', 'lower case letter'),
    characters('require_uppercase_characters', 'upper case letter'),
    characters('require_numbers', 'digit'),
    characters('require_symbols', 'symbol'),
  ],
})

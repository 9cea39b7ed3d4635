import { and, atLeast, atMost, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-password-never-expires',
    title: 'Passwords of the account never expire',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_9'], trivy: ['AWS-0062'] },
    why: 'A password that was stolen unnoticed works until somebody changes it by chance.',
    remedy: 'Let passwords expire after 90 days, or use single sign-on and no passwords at all.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html'],
  },
  so: 'a stolen password works for too long',
  rows: [
    {
      select: 'tf/aws_iam_account_password_policy',
      path: 'max_password_age',
      holds: (v) => and(atLeast(v, 1), atMost(v, 90)),
    },
  ],
})

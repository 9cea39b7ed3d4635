import { defineRule, get, items } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-user-with-policy',
    title: 'Permissions are given to a user directly',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_40'], trivy: ['AWS-0143'] },
    controls: { 'cis-aws-1.4': ['1.15'] },
    why: 'Permissions that hang on single users are forgotten when people change their role, and nobody sees them in one place.',
    remedy: 'Attach the policy to a group or, better, to a role that people assume.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
  },
  select: ['tf/aws_iam_user_policy', 'tf/aws_iam_user_policy_attachment', 'tf/aws_iam_policy_attachment'],
  check(resource, context) {
    if (resource.kind !== 'tf/aws_iam_policy_attachment') {
      const user = get(resource.body, 'user')
      const at = user.kind === 'missing' ? resource.header : user
      context.report({ at, message: `${resource.address} gives permissions to a user directly` })
      return
    }
    const users = get(resource.body, 'users')
    if (users.kind === 'unknown') context.undecided(users)
    else if (items(users).length > 0) {
      context.report({ at: users, message: `${resource.address} gives permissions to users directly` })
    }
  },
})

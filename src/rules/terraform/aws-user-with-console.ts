import { defineRule } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'aws-user-with-console',
    title: 'User of IAM signs in by password',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_22'] },
    why: 'Passwords of users are shared, guessed and never changed; single sign-on gives sessions for hours.',
    remedy: 'Let people sign in through IAM Identity Center.',
    references: ['https://docs.aws.amazon.com/singlesignon/latest/userguide/what-is.html'],
  },
  select: 'tf/aws_iam_user',
  check(user, context) {
    const { found, complete, why } = context.linked(user, 'tf/aws_iam_user_login_profile')
    const [profile] = found
    if (profile) context.report({ at: profile.header, message: `${user.address} signs in by password` })
    else if (!complete) context.undecided(user.header, why)
  },
})

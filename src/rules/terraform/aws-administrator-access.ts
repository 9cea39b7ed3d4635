import { every, matches, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-administrator-access',
    title: 'AdministratorAccess is attached',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_274'] },
    why: "Every action on every resource is the whole account: one stolen session and all of it is somebody else's.",
    remedy: 'Attach a policy with the permissions that are needed; keep administration to single sign-on with MFA.',
    references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AdministratorAccess.html'],
  },
  select: [
    'tf/aws_iam_policy_attachment',
    'tf/aws_iam_role_policy_attachment',
    'tf/aws_iam_user_policy_attachment',
    'tf/aws_iam_group_policy_attachment',
    'tf/aws_iam_role',
    'tf/aws_ssoadmin_managed_policy_attachment',
  ],
  values: ({ body }) =>
    ['policy_arn', 'managed_policy_arn', 'managed_policy_arns']
      .flatMap((name) => every(body, name).values)
      .filter((v) => v.kind !== 'missing'),
  bad: (arn) => matches(arn, /^arn:aws[a-z-]*:iam::aws:policy\/AdministratorAccess$/),
  message: (resource) => `${resource.address} makes an administrator`,
})

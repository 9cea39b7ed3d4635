import { matches, not, rowsRule } from '../../model/index.js'

export default rowsRule({
  meta: {
    id: 'aws-iam-full-access',
    title: 'IAMFullAccess is attached',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_56'] },
    why: 'Everything in IAM is every permission of the account: the holder gives themselves the rest.',
    remedy: 'Attach a policy with the permissions that are needed.',
    references: ['https://docs.aws.amazon.com/aws-managed-policy/latest/reference/IAMFullAccess.html'],
  },
  so: 'its holder gives themselves any permission',
  rows: [
    {
      select: [
        'tf/aws_iam_policy_attachment',
        'tf/aws_iam_role_policy_attachment',
        'tf/aws_iam_user_policy_attachment',
        'tf/aws_iam_group_policy_attachment',
      ],
      path: 'policy_arn',
      holds: (v) => not(matches(v, /:iam::aws:policy\/IAMFullAccess$/)),
    },
    {
      select: 'tf/aws_iam_role',
      path: 'managed_policy_arns',
      holds: (v) => not(matches(v, /:iam::aws:policy\/IAMFullAccess$/)),
    },
    {
      select: 'tf/aws_ssoadmin_managed_policy_attachment',
      path: 'managed_policy_arn',
      holds: (v) => not(matches(v, /:iam::aws:policy\/IAMFullAccess$/)),
    },
  ],
})

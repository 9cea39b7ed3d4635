import { allows, and, equals, isJudgedElsewhere, named, or, statements, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-iam-wildcard-action',
    title: 'Policy allows every action',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_49', 'CKV_AWS_63'] },
    controls: { 'cis-aws-1.4': ['1.16'] },
    why: 'Who holds the policy, or steals a session of somebody who does, may do everything to the resources it names: read, delete, and give the same to others.',
    remedy: 'List the actions that are needed; IAM Access Analyzer proposes them from what was used.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  },
  select: [
    'tf/aws_iam_policy',
    'tf/aws_iam_role_policy',
    'tf/aws_iam_user_policy',
    'tf/aws_iam_group_policy',
    'tf/aws_ssoadmin_permission_set_inline_policy',
    'tf/data.aws_iam_policy_document',
  ],
  where: (resource, context) => !isJudgedElsewhere(resource, context),
  values: (policy) => statements(policy),
  bad: (s) => and(allows(s), or(...named(s, 'actions').map((action) => equals(action, '*')))),
  at: (s) => named(s, 'actions').find((action) => equals(action, '*') !== false) ?? s,
  message: (policy) => `${policy.address} allows every action`,
})

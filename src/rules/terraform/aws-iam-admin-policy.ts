import {
  allows,
  and,
  equals,
  isJudgedElsewhere,
  named,
  or,
  statements,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

const any = (values: readonly Value[]): Tri => or(...values.map((v) => equals(v, '*')))

export default valueRule({
  meta: {
    id: 'aws-iam-admin-policy',
    title: 'Policy makes its holder an administrator',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_1', 'CKV_AWS_62'] },
    controls: { 'cis-aws-1.4': ['1.16'] },
    why: "Every action on every resource is the whole account: one stolen session and all of it is somebody else's.",
    remedy:
      'List the actions and resources that are needed; keep administration to a role that people assume with MFA.',
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
  bad: (s) => and(allows(s), any(named(s, 'actions')), any(named(s, 'resources'))),
  at: (s) => named(s, 'actions').find((action) => equals(action, '*') === true) ?? s,
  message: (policy) => `${policy.address} allows every action on every resource`,
})

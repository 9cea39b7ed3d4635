import {
  allows,
  and,
  equals,
  isJudgedElsewhere,
  isSet,
  isUnbounded,
  named,
  or,
  statements,
  valueRule,
} from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-iam-every-resource',
    title: 'Policy names no resources',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_355', 'CKV_AWS_356'] },
    why: 'What the holder needs for one thing works on all of its kind, of every team in the account.',
    remedy: 'Name the resources in `Resource`; only few actions know none.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html'],
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
  bad: (statement) =>
    and(allows(statement), isUnbounded(statement), or(...named(statement, 'boundActions').map(isSet))),
  at: (statement) => named(statement, 'resources').find((resource) => equals(resource, '*') !== false) ?? statement,
  message: (policy) => `${policy.address} names no resources`,
})

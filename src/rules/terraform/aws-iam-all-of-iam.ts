import {
  allows,
  and,
  isJudgedElsewhere,
  isUnbounded,
  named,
  or,
  statements,
  test,
  valueRule,
} from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-iam-all-of-iam',
    title: 'Policy may do everything in IAM',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_AWS_40'] },
    why: 'Everything in IAM is every permission of the account: the holder gives themselves the rest.',
    remedy: 'List the actions that are needed.',
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
    and(
      allows(statement),
      isUnbounded(statement),
      or(
        ...named(statement, 'actions').map((action) =>
          test(action, (v) => v === '*' || String(v).toLowerCase() === 'iam:*'),
        ),
      ),
    ),
  at: (statement) =>
    named(statement, 'actions').find(
      (action) => test(action, (v) => v === '*' || String(v).toLowerCase() === 'iam:*') !== false,
    ) ?? statement,
  message: (policy) => `${policy.address} may do everything in IAM`,
})

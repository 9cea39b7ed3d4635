import { and, granting, grants, isJudgedElsewhere, isUnbounded, or, statements, valueRule } from '../../model/index.js'

/** Actions that bring data out of the account. */
const listed = [
  'rds:CopyDBSnapshot',
  'rds:CreateDBSnapshot',
  's3:GetObject',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
]

export default valueRule({
  meta: {
    id: 'aws-iam-data-readable',
    title: 'Policy reads every secret or file',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_108', 'CKV_AWS_288'] },
    why: 'Who gets the session carries out every secret, parameter and file of the account.',
    remedy: 'Name the buckets, parameters and secrets in `Resource`.',
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
  bad: (statement) => and(isUnbounded(statement), or(...listed.map((action) => grants(statement, action)))),
  at: (statement) => granting(statement, listed) ?? statement,
  message: (policy) => `${policy.address} reads every secret or file`,
})

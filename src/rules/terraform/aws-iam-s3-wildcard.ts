import { allows, and, isJudgedElsewhere, named, or, statements, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-iam-s3-wildcard',
    title: 'Policy allows everything in S3',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['AWS-0345'] },
    why: 'Reading, deleting, and making public of every bucket is in it.',
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
      or(...named(statement, 'actions').map((action) => test(action, (v) => String(v).toLowerCase() === 's3:*'))),
    ),
  at: (statement) =>
    named(statement, 'actions').find((action) => test(action, (v) => String(v).toLowerCase() === 's3:*') !== false) ??
    statement,
  message: (policy) => `${policy.address} allows everything in S3`,
})

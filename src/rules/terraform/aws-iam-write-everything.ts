import {
  allows,
  and,
  isJudgedElsewhere,
  isUnbounded,
  matches,
  named,
  or,
  statements,
  valueRule,
} from '../../model/index.js'

/** Actions that change something, by the verb they begin with; `*` and `s3:*` hold such, too. */
const writing =
  /^(?:\*|[a-z0-9-]+:(?:\*|(?:Abort|Add|Associate|Attach|Batch(?:Delete|Put|Write)|Cancel|Copy|Create|Delete|Deregister|Detach|Disable|Disassociate|Enable|Execute|Import|Invoke|Modify|Put|Reboot|Register|Remove|Replace|Restore|Revoke|Run|Send|Set|Start|Stop|Tag|Terminate|Untag|Update|Upload|Write).*))$/i

export default valueRule({
  meta: {
    id: 'aws-iam-write-everything',
    title: 'Policy may write to every resource',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_111', 'CKV_AWS_290'] },
    why: 'One mistaken or stolen session changes or deletes whatever there is of the kind.',
    remedy: 'Name the resources in `Resource`.',
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
      or(...named(statement, 'boundActions').map((action) => matches(action, writing))),
    ),
  at: (statement) => named(statement, 'boundActions').find((action) => matches(action, writing) !== false) ?? statement,
  message: (policy) => `${policy.address} may write to every resource`,
})

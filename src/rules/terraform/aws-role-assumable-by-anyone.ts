import {
  allows,
  and,
  equals,
  isAnyone,
  isConditional,
  not,
  or,
  principals,
  statements,
  valueRule,
} from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-role-assumable-by-anyone',
    title: 'Any AWS account can assume the role',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_60'] },
    why: 'Everyone with an AWS account of their own can take the role and all its permissions.',
    remedy: 'Name the accounts, roles or services that may assume it.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  },
  select: 'tf/aws_iam_role',
  values: (role) => statements(role, 'trust'),
  bad: (s) =>
    and(
      allows(s),
      or(...principals(s).map(({ type, id }) => and(equals(type, 'AWS'), isAnyone(id)))),
      not(isConditional(s)),
    ),
  at: (s) => principals(s).find(({ id }) => isAnyone(id) === true)?.id ?? s,
  message: (role) => `${role.address} can be assumed from any AWS account`,
})

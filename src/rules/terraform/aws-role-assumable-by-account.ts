import {
  allows,
  and,
  equals,
  isConditional,
  matches,
  not,
  or,
  principals,
  statements,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'aws-role-assumable-by-account',
    title: 'Everyone in an account can assume the role',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_61'] },
    why: 'With the whole account as principal, each of its policies decides who takes the role.',
    remedy: 'Name the roles or users.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html'],
  },
  select: 'tf/aws_iam_role',
  values: (role) => statements(role, 'trust'),
  bad: (statement) =>
    and(allows(statement), or(...principals(statement).map(isAccount)), not(isConditional(statement))),
  at: (statement) => principals(statement).find((one) => isAccount(one) === true)?.id ?? statement,
  message: (role) => `everyone in an account can assume ${role.address}`,
})

function isAccount({ type, id }: { readonly type: Value; readonly id: Value }): Tri {
  return and(equals(type, 'AWS'), matches(id, /^(?:\d{12}|arn:aws[a-z-]*:iam::\d{12}:root)$/))
}

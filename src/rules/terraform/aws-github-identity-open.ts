import {
  all,
  allows,
  and,
  every,
  get,
  isJudgedElsewhere,
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
    id: 'aws-github-identity-open',
    title: 'Any repository on GitHub can take a role',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_AWS_358', 'CKV_AWS_393'] },
    why: 'The identity provider of GitHub signs for everyone: without a condition on the repository, a workflow of anybody gets the role.',
    remedy: 'Compare `token.actions.githubusercontent.com:sub` with `repo:OWNER/NAME:…`.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html'],
  },
  select: ['tf/aws_iam_role', 'tf/data.aws_iam_policy_document'],
  where: (resource, context) => !isJudgedElsewhere(resource, context),
  values: (resource) => statements(resource, resource.kind === 'tf/aws_iam_role' ? 'trust' : 'statements'),
  bad: (statement) => and(allows(statement), trustsGithub(statement), not(namesRepository(statement))),
  at: (statement) => principals(statement)[0]?.id ?? statement,
  message: (resource) => `${resource.address} trusts every repository on GitHub`,
})

function trustsGithub(statement: Value): Tri {
  return or(
    ...principals(statement).map(({ id }) => matches(id, /oidc-provider\/token\.actions\.githubusercontent\.com$/)),
  )
}

/** A condition on the subject whose value begins with an owner and a repository that are written out. */
function namesRepository(statement: Value): Tri {
  const conditions = get(statement, 'conditions')
  if (conditions.kind === 'unknown') return 'unknown'
  return or(
    ...every(statement, 'conditions').values.map((condition) =>
      and(
        matches(get(condition, 'variable'), /^token\.actions\.githubusercontent\.com:sub$/i),
        all(get(condition, 'values'), (value) => matches(value, /^repo:[^*:/]+\/[^*:]+/)),
      ),
    ),
  )
}

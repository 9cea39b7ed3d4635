import { defineRule, fact, get, items, keys, type Resource, root, text } from '../../model/index.js'

/** Events that run with the base repository's token and secrets while outsiders decide what they are about. */
const privileged = [
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'issues',
  'discussion_comment',
]

/** Paths that name the code of a pull request. */
const foreign =
  /^github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref|label|repo\.full_name)|merge_commit_sha|number)|number|workflow_run\.(?:head_sha|head_branch|head_commit\.id|head_repository\.full_name|pull_requests\..*)|issue\.number|client_payload\..*))$|^steps\..+\.outputs\..*(?:head|ref|sha|pr)|^inputs\..*(?:head|pr_|pull)/

export default defineRule({
  meta: {
    id: 'gha-untrusted-checkout',
    title: 'Privileged workflow checks out the code of a pull request',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { poutine: ['untrusted_checkout_exec'] },
    why: "The workflow has the base repository's token, secrets and caches. Once it builds, tests or installs what a stranger's pull request contains, that stranger has them too.",
    remedy:
      'Build pull requests on `pull_request`, which has no secrets, and hand results to a second workflow as artifacts that are treated as data.',
    references: ['https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/'],
  },
  select: 'gha/Step',
  check(step, context) {
    const event = keys(fact(root(step), 'triggers')).find((e) => privileged.includes(e))
    if (event === undefined || text(fact(step, 'action.slug')) !== 'actions/checkout') return
    const found = expressionsOf(step).find(({ path }) => foreign.test(path))
    if (!found) return
    context.report({ at: found.at, message: `on \`${event}\`, \`${found.path}\` brings in code that strangers wrote` })
  },
})

/** What decides which code is checked out, at the expression it is read in. */
function expressionsOf(step: Resource): { path: string; at: ReturnType<typeof get> }[] {
  return items(fact(step, 'expressions')).flatMap((expression) => {
    const key = text(get(expression, 'key')).toLowerCase()
    if (key !== 'with.ref' && key !== 'with.repository') return []
    return items(get(expression, 'origins')).map((origin) => ({
      path: text(get(origin, 'path')).toLowerCase(),
      at: expression,
    }))
  })
}

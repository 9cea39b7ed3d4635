import { defineRule, fact, get, isUnset, keys, root } from '../../model/index.js'

/** Events that outsiders cause and that run with the token and the secrets of the base repository. */
const risky = ['issue_comment', 'issues', 'pull_request_target', 'discussion', 'discussion_comment', 'fork', 'watch']

export default defineRule({
  meta: {
    id: 'gha-default-permissions-on-risky-trigger',
    title: 'Workflow that outsiders can start leaves its token at the default rights',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { poutine: ['default_permissions_on_risky_events'] },
    why: "Events like `pull_request_target` and `issue_comment` run with the base repository's token although anybody can cause them. Default rights may include write access to the whole repository.",
    remedy: 'Write `permissions: {}` at the top of the workflow and give each job only what it needs.',
    references: [
      'https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication',
      'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    ],
  },
  select: 'gha/Job',
  check(job, context) {
    const workflow = root(job)
    const event = keys(fact(workflow, 'triggers')).find((e) => risky.includes(e))
    if (event === undefined) return
    if (!isUnset(get(job.body, 'permissions')) || !isUnset(get(workflow.body, 'permissions'))) return
    context.report({
      at: job.header,
      message: `job \`${job.name}\` runs on \`${event}\` with the default rights of the token`,
    })
  },
})

import { defineRule, fact, get, items, keys, printable, root, text } from '../../model/index.js'

/** Account numbers of Dependabot, Renovate and GitHub's own bot. */
const botIds = ['49699333', '29139614', '41898282']

export default defineRule({
  meta: {
    id: 'gha-bot-condition',
    title: 'Condition trusts the last actor to be the author',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['bot-conditions'] },
    why: "`github.actor` is whoever caused the latest event, not who wrote the pull request: a stranger can get a bot to touch their branch, and the condition then lets the stranger's code through.",
    remedy: "Compare the author: `github.event.pull_request.user.login == 'dependabot[bot]'`.",
    references: [
      'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/accessing-contextual-information-about-workflow-runs#github-context',
      'https://www.synacktiv.com/publications/github-actions-exploitation-dependabot',
    ],
  },
  select: ['gha/Job', 'gha/Step'],
  check(resource, context) {
    const events = keys(fact(root(resource), 'triggers'))
    if (!events.some((e) => e.startsWith('pull_request') || e === 'workflow_run' || e === 'issue_comment')) return
    for (const expression of items(fact(resource, 'expressions'))) {
      if (text(get(expression, 'sink')) !== 'condition') continue
      for (const comparison of items(get(expression, 'comparisons'))) {
        const path = text(get(comparison, 'path'))
        const name = printable(get(comparison, 'value'))
        const asActor = /^github\.(?:actor|triggering_actor)$/.test(path) && name.endsWith('[bot]')
        const asId = path === 'github.actor_id' && botIds.includes(name)
        if (text(get(comparison, 'op')) === '==' && (asActor || asId)) {
          context.report({
            at: comparison,
            message: `\`${path}\` can be \`${name}\` on a branch that somebody else wrote`,
          })
        }
      }
    }
  },
})

import { defineRule, fact, items, printable } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-permission-without-reason',
    title: 'Right of the token is not explained',
    severity: 'info',
    confidence: 'high',
    category: 'maintainability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { zizmor: ['undocumented-permissions'] },
    why: 'Nobody dares to take away a right whose reason is not written down.',
    remedy: 'Say in a comment beside the scope what it is needed for.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  },
  select: ['gha/Workflow', 'gha/Job'],
  check(resource, context) {
    for (const scope of items(fact(resource, 'unexplainedScopes'))) {
      context.report({ at: scope, message: `no comment says what \`${printable(scope)}\` is needed for` })
    }
  },
})

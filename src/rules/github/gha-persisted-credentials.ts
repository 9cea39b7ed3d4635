import { defineRule, fact, get, isFalse, text } from '../../model/index.js'

export default defineRule({
  meta: {
    id: 'gha-persisted-credentials',
    title: 'Checkout leaves the token on disk for all later steps',
    severity: 'medium',
    confidence: 'low',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['artipacked'] },
    why: "Unless told otherwise, `actions/checkout` stores the job's token in the git configuration of the workspace, where every later action and script, and an artifact of the workspace, can pick it up.",
    remedy: 'Set `persist-credentials: false`, and give the token to the one step that pushes.',
    references: ['https://github.com/actions/checkout#usage'],
  },
  select: 'gha/Step',
  check(step, context) {
    if (text(fact(step, 'action.slug')) !== 'actions/checkout') return
    const setting = get(step.body, 'with.persist-credentials')
    const off = isFalse(setting)
    if (off === 'unknown') context.undecided(setting)
    if (off !== false) return
    const at = setting.kind === 'missing' ? get(step.body, 'uses') : setting
    context.report({ at, message: 'the token stays in the git configuration after the checkout' })
  },
})

import { defineRule, entries, fact, items, text } from '../../model/index.js'

/** Kinds of diagnostics for which GitHub refuses an action. */
const fatal: ReadonlySet<string> = new Set([
  'missing-key',
  'wrong-type',
  'invalid-value',
  'empty-value',
  'missing-file',
  'unexpected-key',
  'duplicate-key',
  'incomplete-metadata',
])

export default defineRule({
  meta: {
    id: 'gha-broken-local-action',
    title: 'Step calls an action that GitHub refuses',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['action/metadata'] },
    why: 'The step fails before the action begins, in every workflow that calls it.',
    remedy: 'Mend the metadata file of the action, at the place that is named beside.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax'],
  },
  select: 'gha/Step',
  check(step, context) {
    const [action] = context.linked(step, 'gha/Action', 'uses').found
    if (!action) return
    for (const [code, faults] of entries(fact(action, 'diagnostics'))) {
      const [first] = items(faults)
      if (!fatal.has(code) || !first) continue
      const related = [{ at: first, message: text(first) }]
      context.report({
        at: fact(step, 'action'),
        message: `\`${action.address}\` is no valid action: ${text(first)}`,
        related,
      })
      return
    }
  },
})

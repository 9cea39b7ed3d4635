import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-incomplete-action-metadata',
    title: 'Action lacks a name, a description or a reason',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['action/metadata'] },
    why: 'The Marketplace and its documentation tools refuse actions without a name and a description, and an empty deprecation message tells users nothing.',
    remedy: 'Add what the message names.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax'],
  },
  select: 'gha/Action',
  values: (action) => items(fact(action, 'diagnostics.incomplete-metadata')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-missing-action-file',
    title: 'File of the action is not there',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['action/metadata'] },
    why: 'Every step that calls the action fails when it is run.',
    remedy: 'Add the file, or correct the path.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax'],
  },
  select: 'gha/Action',
  values: (action) => items(fact(action, 'diagnostics.missing-file')),
  bad: isSet,
  message: (_, found) => text(found),
})

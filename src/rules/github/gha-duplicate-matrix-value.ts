import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-duplicate-matrix-value',
    title: 'Value stands twice in the matrix',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['matrix/duplicate-value'] },
    why: 'The same job runs twice, and costs twice.',
    remedy: 'Delete one of them.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.matrix-duplicate')),
  bad: isSet,
  message: (_, found) => text(found),
})

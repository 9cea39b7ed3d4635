import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-idle-matrix-exclude',
    title: 'Exclusion matches nothing in the matrix',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['matrix/exclude-mismatch'] },
    why: 'The combination you meant to leave out runs all the same.',
    remedy: 'Correct the name or the value.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixexclude',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.matrix-exclude')),
  bad: isSet,
  message: (_, found) => text(found),
})

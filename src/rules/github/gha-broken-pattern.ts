import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-broken-pattern',
    title: 'Filter pattern is malformed',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['glob/syntax'] },
    why: 'GitHub refuses the workflow, or the pattern matches nothing.',
    remedy: 'Correct the pattern; patterns are no regular expressions.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.glob-syntax')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-impossible-path-pattern',
    title: 'Pattern matches no possible path',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['glob/path'] },
    why: 'The workflow never starts for the files the pattern was meant to match.',
    remedy: 'Write paths from the root of the repository, without `./`.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.glob-path')),
  bad: isSet,
  message: (_, found) => text(found),
})

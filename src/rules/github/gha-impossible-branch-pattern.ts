import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-impossible-branch-pattern',
    title: 'Pattern matches no possible branch or tag',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['glob/ref-name'] },
    why: 'The workflow never starts for what the pattern was meant to match.',
    remedy: 'Write a pattern of names: `release/**`, not a regular expression.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.glob-ref')),
  bad: isSet,
  message: (_, found) => text(found),
})

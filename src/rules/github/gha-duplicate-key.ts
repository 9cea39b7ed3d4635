import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-duplicate-key',
    title: 'Key is written twice',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/duplicate-key'] },
    why: 'GitHub refuses the file, and other tools take one of the two without a word.',
    remedy: 'Delete one of them.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.duplicate-key')),
  bad: isSet,
  message: (_, found) => text(found),
})

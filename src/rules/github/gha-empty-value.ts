import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-empty-value',
    title: 'Value is empty',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/empty-value'] },
    why: 'GitHub refuses an empty value there, or takes it for something else than you meant.',
    remedy: 'Write the value, or delete the key.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.empty-value')),
  bad: isSet,
  message: (_, found) => text(found),
})

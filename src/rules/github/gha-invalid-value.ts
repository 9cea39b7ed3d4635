import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-value',
    title: 'Value is none of those that are allowed',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/input-type'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Use one of the values that are named.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.invalid-value')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-number-out-of-range',
    title: 'Number is out of range',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/number-range'] },
    why: 'GitHub refuses the workflow, or ends the job at once.',
    remedy: 'Write a number greater than zero.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.number-range')),
  bad: isSet,
  message: (_, found) => text(found),
})

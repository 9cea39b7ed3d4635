import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-wrong-type',
    title: 'Value is of the wrong kind',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/wrong-type'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Write the value as the message says.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.wrong-type')),
  bad: isSet,
  message: (_, found) => text(found),
})

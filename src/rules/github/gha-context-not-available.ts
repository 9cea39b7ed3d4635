import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-context-not-available',
    title: 'Context is not available here',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/context-availability'] },
    why: 'GitHub refuses the workflow, or the value is empty at that place.',
    remedy: 'Use a context that is there, or move the expression to a step.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.context-availability')),
  bad: isSet,
  message: (_, found) => text(found),
})

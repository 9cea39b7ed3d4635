import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-event-filter',
    title: 'Filter has no effect on the event',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['events/filters'] },
    why: 'GitHub refuses the workflow or starts it more often than you meant.',
    remedy: 'Use the filters the event knows, and one of a filter and its `-ignore` form.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.event-filter')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-input-definition',
    title: 'Input contradicts itself',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['events/inputs'] },
    why: "GitHub refuses the workflow, or people can't start it by hand.",
    remedy: 'Make type, options and default fit together.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_dispatch',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.event-input')),
  bad: isSet,
  message: (_, found) => text(found),
})

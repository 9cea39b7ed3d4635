import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-event',
    title: "Event or activity doesn't exist",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['events/unknown-event'] },
    why: 'The workflow never starts, or GitHub refuses it.',
    remedy: 'Correct the name.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.unknown-event')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-schedule',
    title: "Schedule can't be kept",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['events/schedule'] },
    why: 'GitHub refuses the workflow, or starts it less often than the schedule says.',
    remedy: 'Write five fields of POSIX cron, at least five minutes apart.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.schedule')),
  bad: isSet,
  message: (_, found) => text(found),
})

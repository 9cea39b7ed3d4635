import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-duplicate-need',
    title: 'Job is needed twice',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['job-needs/duplicate'] },
    why: 'The second name has no effect: another job may have been meant.',
    remedy: 'Delete it, or write the job that was meant.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.needs-duplicate')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-circular-needs',
    title: 'Jobs wait for each other',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['job-needs/cycle'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Take one of the needs out of the circle.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.needs-cycle')),
  bad: isSet,
  message: (_, found) => text(found),
})

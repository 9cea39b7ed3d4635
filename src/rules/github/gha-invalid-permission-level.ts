import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-permission-level',
    title: 'Scope has no such level',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['permissions/value'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Use `read`, `write` or `none`, as far as the scope has them.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  },
  select: ['gha/Workflow', 'gha/Job'],
  values: (resource) => items(fact(resource, 'diagnostics.permission-value')),
  bad: isSet,
  message: (_, found) => text(found),
})

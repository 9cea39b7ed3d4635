import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-permission',
    title: 'Token has no such scope',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['permissions/unknown-scope'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Correct the name of the scope.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
  },
  select: ['gha/Workflow', 'gha/Job'],
  values: (resource) => items(fact(resource, 'diagnostics.permission-scope')),
  bad: isSet,
  message: (_, found) => text(found),
})

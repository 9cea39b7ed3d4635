import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-workflow-reference',
    title: 'Reference of a called workflow is malformed',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['workflow-call/reference-format'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Write `owner/repo/.github/workflows/file.yml@version` or `./.github/workflows/file.yml`.',
    references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
  },
  select: 'gha/Job',
  values: (resource) => items(fact(resource, 'diagnostics.call-reference')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-function',
    title: "Function doesn't exist",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/undefined-function'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Correct the name.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.undefined-function')),
  bad: isSet,
  message: (_, found) => text(found),
})

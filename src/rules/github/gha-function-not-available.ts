import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-function-not-available',
    title: "Function can't be called here",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/function-availability'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Call it in an `if:`; `hashFiles` in a step.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.function-availability')),
  bad: isSet,
  message: (_, found) => text(found),
})

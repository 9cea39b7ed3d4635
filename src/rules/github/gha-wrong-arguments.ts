import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-wrong-arguments',
    title: "Arguments don't fit the function",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/function-arguments'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Give the arguments the function takes.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.function-arguments')),
  bad: isSet,
  message: (_, found) => text(found),
})

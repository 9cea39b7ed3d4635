import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-broken-expression',
    title: "Expression can't be read",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/syntax'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Mend the expression; strings stand in single quotes.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.expression-syntax')),
  bad: isSet,
  message: (_, found) => text(found),
})

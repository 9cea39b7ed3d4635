import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-wrong-operand',
    title: "Values can't be compared or indexed that way",
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/comparison-type', 'expression/operand-type'] },
    why: 'The comparison is always false, or the index yields nothing.',
    remedy: 'Compare texts, numbers or booleans; index lists by numbers.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) =>
    ['comparison-type', 'operand-type'].flatMap((code) => items(fact(resource, ['diagnostics', code]))),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unsound-ternary',
    title: 'Middle of `a && b || c` is never chosen',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { zizmor: ['unsound-ternary'] },
    why: "A value that counts as false (`''`, `0`, `false`) can't be the result: the expression always goes on to the last part.",
    remedy: 'Turn the condition around, or use `case()`.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.ternary')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-format-mismatch',
    title: "Format and arguments don't fit",
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/format-string'] },
    why: 'GitHub refuses the expression, or an argument is lost.',
    remedy: 'Use `{0}` for the first argument, `{1}` for the second, and so on.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#format'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.format-string')),
  bad: isSet,
  message: (_, found) => text(found),
})

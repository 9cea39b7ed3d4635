import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-object-in-text',
    title: 'List or object becomes part of a text',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/template-value-type'] },
    why: 'The text then holds the word `Object` or `Array` instead of what you meant.',
    remedy: 'Use `toJSON()`, `join()` or a property of it.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.template-value')),
  bad: isSet,
  message: (_, found) => text(found),
})

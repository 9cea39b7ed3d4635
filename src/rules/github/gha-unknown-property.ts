import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-property',
    title: "Property doesn't exist",
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/undefined-property'] },
    why: 'The expression yields an empty text, and a condition on it decides the wrong way.',
    remedy: 'Correct the name, or set what is read.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/contexts'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.undefined-property')),
  bad: isSet,
  message: (_, found) => text(found),
})

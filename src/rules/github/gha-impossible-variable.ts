import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-impossible-variable',
    title: 'No configuration variable can have this name',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/config-variable'] },
    why: 'Such a variable can never be set, so the expression yields an empty text.',
    remedy: 'Use letters, digits and `_`, and no name that begins with `GITHUB_`.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/variables#naming-conventions-for-configuration-variables',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.config-variable')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-broken-json',
    title: 'Text is no JSON',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/from-json'] },
    why: 'The expression fails when the workflow runs.',
    remedy: 'Mend the JSON.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#fromjson'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.from-json')),
  bad: isSet,
  message: (_, found) => text(found),
})

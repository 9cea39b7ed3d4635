import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-constant-expression',
    title: 'Expression computes a constant',
    severity: 'low',
    confidence: 'high',
    category: 'maintainability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { zizmor: ['obfuscation'] },
    why: 'It says in a roundabout way what could be written plainly, as text that wants to be overlooked does.',
    remedy: 'Write the value itself.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.constant-expression')),
  bad: isSet,
  message: (_, found) => text(found),
})

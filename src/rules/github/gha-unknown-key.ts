import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-key',
    title: 'Key has no meaning for GitHub',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['syntax-check/unexpected-key'] },
    why: 'GitHub refuses the workflow, or does without the setting you meant to make.',
    remedy: 'Correct the spelling, or move the key to where it belongs.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.unexpected-key')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-action-input',
    title: 'Action has no such input, or lacks a required one',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['action/inputs'] },
    why: 'The action does without the setting you meant to make, or fails.',
    remedy: 'Correct the name, or add the input.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswith',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.action-input')),
  bad: isSet,
  message: (_, found) => text(found),
})

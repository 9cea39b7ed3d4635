import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-deprecated-action-input',
    title: 'Input of the action is deprecated',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['action/deprecated-input'] },
    why: 'The input stops working with one of the next releases.',
    remedy: 'Use what the message names.',
    references: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepswith',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.action-deprecated-input')),
  bad: isSet,
  message: (_, found) => text(found),
})

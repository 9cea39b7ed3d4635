import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-variable-name',
    title: 'Name of an environment variable is not allowed',
    severity: 'medium',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['env-var/invalid-name'] },
    why: "The variable can't be set, and the step does without it.",
    remedy: 'Use letters, digits and `_`.',
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#env'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.env-name')),
  bad: isSet,
  message: (_, found) => text(found),
})

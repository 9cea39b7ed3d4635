import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-workflow',
    title: "Called workflow is not there or can't be called",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['workflow-call/target'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Correct the path, or add `on: workflow_call` to the called workflow.',
    references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.call-target')),
  bad: isSet,
  message: (_, found) => text(found),
})

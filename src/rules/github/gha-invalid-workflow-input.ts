import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-workflow-input',
    title: "Inputs don't fit the called workflow",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['workflow-call/inputs'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Give the inputs the called workflow declares.',
    references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
  },
  select: 'gha/Job',
  values: (job) => items(fact(job, 'diagnostics.call-input')),
  bad: isSet,
  message: (_, found) => text(found),
})

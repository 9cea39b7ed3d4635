import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-invalid-workflow-secret',
    title: "Secrets don't fit the called workflow",
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['workflow-call/secrets'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Give the secrets the called workflow declares.',
    references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
  },
  select: 'gha/Job',
  values: (job) => items(fact(job, 'diagnostics.call-secret')),
  bad: isSet,
  message: (_, found) => text(found),
})

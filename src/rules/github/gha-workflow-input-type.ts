import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-workflow-input-type',
    title: 'Input of a called workflow has the wrong type',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['expression/reusable-input-type'] },
    why: 'GitHub refuses the whole workflow: none of its jobs runs until it is mended.',
    remedy: 'Give a value of the declared type.',
    references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
  },
  select: 'gha/Job',
  values: (job) => items(fact(job, 'diagnostics.reusable-input-type')),
  bad: isSet,
  message: (_, found) => text(found),
})

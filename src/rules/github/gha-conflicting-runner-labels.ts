import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-conflicting-runner-labels',
    title: 'No machine has all the labels',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['runner-label/conflict'] },
    why: "Labels in a list are all required: the job waits for a machine that can't exist.",
    remedy: 'Name one; to run on several systems use a matrix.',
    references: [
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-where-workflows-run/choose-the-runner-for-a-job',
    ],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.label-conflict')),
  bad: isSet,
  message: (_, found) => text(found),
})

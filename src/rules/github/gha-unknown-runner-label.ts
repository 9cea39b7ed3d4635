import { fact, isSet, items, text, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'gha-unknown-runner-label',
    title: 'No hosted runner has this label',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { actionlint: ['runner-label/unknown'] },
    why: 'The job waits for a machine that never comes, and is cancelled after a day.',
    remedy: 'Correct the label; for machines of your own add `self-hosted`.',
    references: ['https://docs.github.com/en/actions/reference/runners/github-hosted-runners'],
  },
  select: ['gha/Workflow', 'gha/Action', 'gha/Job', 'gha/Step'],
  values: (resource) => items(fact(resource, 'diagnostics.label-unknown')),
  bad: isSet,
  message: (_, found) => text(found),
})

import { and, get, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pdb-without-policy',
    title: 'PodDisruptionBudget says neither how many must stay nor how many may go',
    severity: 'low',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-score': ['poddisruptionbudget-has-policy'] },
    why: 'The API server takes the missing field for `minAvailable: 1`, which hardly anybody means.',
    remedy: 'Set `minAvailable` or `maxUnavailable`.',
    references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  select: 'k8s/PodDisruptionBudget',
  values: (object) => [get(object.body, 'spec.maxUnavailable')],
  bad: (value, object) => and(not(isSet(value)), not(isSet(get(object.body, 'spec.minAvailable')))),
  message: (object) => `${object.address} sets neither \`minAvailable\` nor \`maxUnavailable\``,
})

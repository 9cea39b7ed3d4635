import { equals, get, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pdb-allows-no-disruption',
    title: 'PodDisruptionBudget never lets a pod go',
    severity: 'medium',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['pdbDisruptionsIsZero'], 'kube-linter': ['pdb-max-unavailable', 'pdb-min-available'] },
    why: 'Nodes with these pods can not be drained: upgrades of the cluster hang until somebody deletes the budget.',
    remedy: 'Allow at least one pod to be away: `maxUnavailable: 1`.',
    references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  select: 'k8s/PodDisruptionBudget',
  values: (object) => [get(object.body, 'spec.maxUnavailable'), get(object.body, 'spec.minAvailable')],
  bad: (value, object) =>
    value === get(object.body, 'spec.minAvailable') ? equals(value, '100%') : oneOf(value, [0, '0', '0%']),
  message: (object) => `${object.address} never lets a pod go`,
})

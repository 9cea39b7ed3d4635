import { isSet, not, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pdb-keeps-unhealthy-pods',
    title: 'PodDisruptionBudget does not say what happens to unhealthy pods',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['pdb-unhealthy-pod-eviction-policy'] },
    why: 'By default, pods that crash in a loop can not be evicted while the budget is not met, so their node can not be drained.',
    remedy: 'Set `unhealthyPodEvictionPolicy: AlwaysAllow`.',
    references: ['https://kubernetes.io/docs/tasks/run-application/configure-pdb/'],
  },
  select: 'k8s/PodDisruptionBudget',
  values: 'spec.unhealthyPodEvictionPolicy',
  bad: (value) => not(isSet(value)),
  message: (object) => `${object.address} does not say what happens to unhealthy pods`,
  fix: setTo('spec.unhealthyPodEvictionPolicy', 'AlwaysAllow', 'suggested'),
})

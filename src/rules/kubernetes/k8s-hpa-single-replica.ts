import { isSet, not, or, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-hpa-single-replica',
    title: 'Autoscaler may go down to one replica',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-score': ['horizontalpodautoscaler-replicas'], polaris: ['hpaMinAvailability'] },
    why: 'At night the autoscaler goes down to the minimum, and then every restart is an outage or halves what can be served.',
    remedy: 'Set `minReplicas` to at least 2.',
    references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  },
  select: 'k8s/HorizontalPodAutoscaler',
  values: 'spec.minReplicas',
  bad: (value) =>
    or(
      not(isSet(value)),
      test(value, (n) => typeof n === 'number' && n < 2),
    ),
  message: (object) => `${object.address} may go down to fewer than 2 replicas`,
})

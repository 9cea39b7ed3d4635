import { isSet, not, or, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-hpa-fewer-than-three-replicas',
    title: 'Autoscaler may go below three replicas',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['hpa-minimum-three-replicas'] },
    why: 'At night the autoscaler goes down to the minimum, and then every restart is an outage or halves what can be served.',
    remedy: 'Set `minReplicas` to at least 3.',
    references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  },
  select: 'k8s/HorizontalPodAutoscaler',
  values: 'spec.minReplicas',
  bad: (value) =>
    or(
      not(isSet(value)),
      test(value, (n) => typeof n === 'number' && n < 3),
    ),
  message: (object) => `${object.address} may go down to fewer than 3 replicas`,
})

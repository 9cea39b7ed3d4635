import { and, isSet, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-hpa-target-not-found',
    title: 'Autoscaler names a workload that is not there',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['dangling-horizontalpodautoscaler'],
      'kube-score': ['horizontalpodautoscaler-has-target'],
      kubescape: ['C-0300', 'hpa-has-target'],
    },
    why: 'The autoscaler does nothing, and nobody notices until the load is high.',
    remedy: 'Correct `scaleTargetRef`, or add the workload to what is deployed.',
    references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  },
  select: 'k8s/HorizontalPodAutoscaler',
  values: 'spec.scaleTargetRef.name',
  bad: (name, object, { linked }) => {
    const target = linked(object, 'k8s/*', 'target')
    return and(isSet(name), target.found.length === 0 && (target.complete || 'unknown'))
  },
  message: (object, name) => `${object.address} scales \`${printable(name)}\`, which is not there`,
})

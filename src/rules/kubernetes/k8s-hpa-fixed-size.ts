import { get, isSet, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-hpa-fixed-size',
    title: 'Autoscaler can not scale',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['hpaMaxAvailability'] },
    why: 'The smallest and the largest size are the same, so the autoscaler never does anything.',
    remedy: 'Raise `maxReplicas`, or delete the autoscaler.',
    references: ['https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/'],
  },
  select: 'k8s/HorizontalPodAutoscaler',
  values: 'spec.maxReplicas',
  bad: (max, object) => {
    const min = get(object.body, 'spec.minReplicas')
    if (min.kind === 'unknown' || max.kind === 'unknown') return 'unknown'
    return isSet(max) === true && printable(max) === printable(min, '1')
  },
  message: (object) => `${object.address} can not scale: its smallest and largest size are the same`,
})

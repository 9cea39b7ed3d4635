import { isSet, not, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-priority-class-missing',
    title: 'Pod has no priority class',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { polaris: ['priorityClassNotSet'] },
    why: 'When the cluster is full, the scheduler does not know what is important.',
    remedy: 'Set `priorityClassName`.',
    references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  },
  select: 'k8s/PodSpec',
  values: 'priorityClassName',
  bad: (value) => not(isSet(value)),
  message: (pod) => `pods of ${root(pod).address} have no priority class`,
})

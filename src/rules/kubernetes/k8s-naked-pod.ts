import { get, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-naked-pod',
    title: 'Pod has no controller',
    severity: 'low',
    confidence: 'high',
    category: 'reliability',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0073', 'naked-pods'] },
    why: 'When the node fails or is drained, nobody starts the pod again.',
    remedy: 'Use a Deployment, a StatefulSet or a Job.',
    references: ['https://kubernetes.io/docs/concepts/workloads/pods/'],
  },
  select: 'k8s/Pod',
  values: (pod) => [get(pod.body, 'metadata.ownerReferences')],
  at: (_, pod) => pod.header,
  bad: (owners) => not(some(owners, () => true)),
  message: (object) => `${object.address} has no controller that would start it again`,
})

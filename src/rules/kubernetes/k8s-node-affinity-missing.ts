import { isSet, not, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-node-affinity-missing',
    title: 'Pod may run on any node',
    severity: 'info',
    confidence: 'high',
    category: 'reliability',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { 'kube-linter': ['no-node-affinity'] },
    why: 'Where nodes differ, a pod without node affinity may land on one that does not fit.',
    remedy: 'Add `affinity.nodeAffinity`.',
    references: ['https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/'],
  },
  select: 'k8s/PodSpec',
  values: 'affinity.nodeAffinity',
  bad: (value) => not(isSet(value)),
  message: (pod) => `pods of ${root(pod).address} may run on any node`,
})

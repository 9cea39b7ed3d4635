import { equals, get, isSet, not, or, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-kube-system-namespace',
    title: 'Workload is put into the namespace of the system',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0037'] },
    why: 'Accounts of `kube-system` have far-reaching rights, and policies usually make an exception for it.',
    remedy: 'Use a namespace of your own.',
    references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  },
  select: 'k8s/PodSpec',
  where: (pod) =>
    not(
      or(
        equals(get(root(pod).body, 'metadata.labels.tier'), 'control-plane'),
        isSet(get(root(pod).body, 'metadata.labels.component')),
      ),
    ),
  values: (pod) => [get(root(pod).body, 'metadata.namespace')],
  bad: (namespace) => equals(namespace, 'kube-system'),
  message: (pod) => `${root(pod).address} is put into the namespace of the system`,
})

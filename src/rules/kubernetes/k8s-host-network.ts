import { deleteIt, isTrue, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-host-network',
    title: 'Pod uses the network of the host',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['host-network'],
      polaris: ['hostNetworkSet'],
      kubescape: ['C-0041', 'host-network-access'],
      trivy: ['KSV-0009'],
      checkov: ['CKV_K8S_19'],
    },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.5'] },
    why: 'The pod reaches everything that listens on the loopback of the node, can record its traffic, and no NetworkPolicy applies to it.',
    remedy: 'Delete `hostNetwork`, and expose the pod through a Service.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  },
  select: 'k8s/PodSpec',
  values: 'hostNetwork',
  bad: isTrue,
  message: (pod) => `pods of ${root(pod).address} use the network of their node`,
  fix: deleteIt('Delete hostNetwork', 'suggested'),
})

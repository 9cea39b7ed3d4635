import { and, missing, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-pod-without-network-policy',
    title: 'No NetworkPolicy selects the pod',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['non-isolated-pod'],
      kubescape: ['C-0260', 'ensure_network_policy_configured_in_labels', 'C-0030', 'ingress-and-egress-blocked'],
      checkov: ['CKV2_K8S_6'],
    },
    controls: { 'cis-kubernetes': ['5.3.2'] },
    why: 'Every pod of the cluster can reach it, and it can reach everything.',
    remedy: 'Add a NetworkPolicy that selects the pods and lists who may talk to them.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [missing(pod.header)],
  bad: (_, pod, { linked }) =>
    and(
      ...['k8s/NetworkPolicy', 'k8s/CiliumNetworkPolicy', 'k8s/CiliumClusterwideNetworkPolicy'].map((kind) => {
        const policies = linked(pod, kind, 'selector')
        return policies.found.length === 0 && (policies.complete || 'unknown')
      }),
    ),
  message: (pod) => `pods of ${root(pod).address} are selected by no NetworkPolicy`,
})

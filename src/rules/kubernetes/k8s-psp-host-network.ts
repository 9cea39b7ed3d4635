import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-host-network',
    title: 'PodSecurityPolicy allows the network of the host',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_4'], kubescape: ['C-0216', 'psp-deny-hostnetwork'] },
    why: 'Pods may record the traffic of their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `hostNetwork: false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: 'spec.hostNetwork',
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows the network of the host`,
})

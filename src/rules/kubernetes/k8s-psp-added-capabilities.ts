import { get, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-added-capabilities',
    title: 'PodSecurityPolicy allows added capabilities',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_24'], kubescape: ['C-0219', 'psp-deny-allowed-capabilities'] },
    why: 'Every capability beyond the default set is a part of root. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Delete `allowedCapabilities`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: (policy) => [get(policy.body, 'spec.allowedCapabilities')],
  bad: (value) => some(value, () => true),
  message: (policy) => `${policy.address} allows added capabilities`,
})

import { isFalse, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-privilege-escalation',
    title: 'PodSecurityPolicy allows containers to gain privileges',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_5'], kubescape: ['C-0217', 'psp-deny-allowprivilegeescalation'] },
    why: 'A process may end up with more rights than the one that started it. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `allowPrivilegeEscalation: false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: 'spec.allowPrivilegeEscalation',
  bad: (value) => not(isFalse(value)),
  message: (policy) => `${policy.address} allows containers to gain privileges`,
})

import { get, includesAny, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-capabilities-kept',
    title: 'PodSecurityPolicy does not drop all capabilities',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_36'] },
    why: 'Containers keep capabilities that hardly any program needs. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `requiredDropCapabilities: [ALL]`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: (policy) => [get(policy.body, 'spec.requiredDropCapabilities')],
  bad: (value) => not(includesAny(value, ['ALL'])),
  message: (policy) => `${policy.address} does not drop all capabilities`,
})

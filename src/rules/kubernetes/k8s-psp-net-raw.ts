import { get, includesAny, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-net-raw',
    title: 'PodSecurityPolicy does not drop NET_RAW',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_7'] },
    why: 'NET_RAW lets a process forge packets of its neighbours. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Add `NET_RAW` or `ALL` to `requiredDropCapabilities`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: (policy) => [get(policy.body, 'spec.requiredDropCapabilities')],
  bad: (value) => not(includesAny(value, ['ALL', 'NET_RAW'])),
  message: (policy) => `${policy.address} does not drop NET_RAW`,
})

import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-privileged',
    title: 'PodSecurityPolicy allows privileged containers',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_2'] },
    why: 'Privileged containers own their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `privileged: false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: 'spec.privileged',
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows privileged containers`,
})

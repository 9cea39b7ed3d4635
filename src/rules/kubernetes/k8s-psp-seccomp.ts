import { get, matches, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-seccomp',
    title: 'PodSecurityPolicy sets no seccomp profile',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_32'] },
    why: 'Containers run without a filter on system calls. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set the annotation `seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: (policy) => [
    get(policy.body, ['metadata', 'annotations', 'seccomp.security.alpha.kubernetes.io/defaultProfileName']),
  ],
  bad: (value) => not(matches(value, /^(?:docker|runtime)\/default$/)),
  message: (policy) => `${policy.address} sets no seccomp profile`,
})

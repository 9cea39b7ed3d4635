import { get, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-no-capability-dropped',
    title: 'PodSecurityPolicy drops no capability',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { kubescape: ['C-0220', 'psp-required-drop-capabilities'] },
    why: 'Containers keep capabilities that hardly any program needs. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `requiredDropCapabilities: [ALL]`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: (policy) => [get(policy.body, 'spec.requiredDropCapabilities')],
  bad: (value) => not(some(value, () => true)),
  message: (policy) => `${policy.address} drops no capability`,
})

import { not, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-root',
    title: 'PodSecurityPolicy allows containers to run as root',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_6'], kubescape: ['C-0218', 'psp-deny-root-container'] },
    why: 'Root in a container needs only one kernel bug to become root of the node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `runAsUser.rule: MustRunAsNonRoot`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: 'spec.runAsUser.rule',
  bad: (value) => not(oneOf(value, ['MustRunAsNonRoot', 'MustRunAs'])),
  message: (policy) => `${policy.address} allows containers to run as root`,
})

import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-host-pid',
    title: 'PodSecurityPolicy allows the process ids of the host',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_1'], kubescape: ['C-0214', 'psp-deny-hostpid'] },
    why: 'Pods may see and trace all processes of their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `hostPID: false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: 'spec.hostPID',
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows the process ids of the host`,
})

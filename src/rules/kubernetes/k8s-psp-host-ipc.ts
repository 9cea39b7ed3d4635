import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-psp-host-ipc',
    title: 'PodSecurityPolicy allows the memory segments of the host',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_3'], kubescape: ['C-0215', 'psp-deny-hostipc'] },
    why: 'Pods may read the shared memory of programs of their node. On clusters before Kubernetes 1.25 this policy is what holds for the pods it applies to.',
    remedy: 'Set `hostIPC: false`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-policy/'],
  },
  select: 'k8s/PodSecurityPolicy',
  values: 'spec.hostIPC',
  bad: (value) => isTrue(value),
  message: (policy) => `${policy.address} allows the memory segments of the host`,
})

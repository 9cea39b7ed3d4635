import { isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-container-security-context-missing',
    title: 'Container has no security context of its own',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_30'], trivy: ['KSV-0118'] },
    controls: { 'cis-kubernetes': ['5.7.3'] },
    why: 'Capabilities, privilege escalation and the root file system can only be restricted on the container, not on the pod.',
    remedy: 'Give the container a `securityContext`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: 'securityContext',
  bad: (value) => not(isSet(value)),
  message: (c) => `container \`${c.name}\` has no security context of its own`,
})

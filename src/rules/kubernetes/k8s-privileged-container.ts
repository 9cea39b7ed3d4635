import { isTrue, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-privileged-container',
    title: 'Container runs in privileged mode',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['privileged-container'],
      'kube-score': ['container-security-context-privileged'],
      polaris: ['runAsPrivileged'],
      kubescape: ['C-0057', 'rule-privilege-escalation'],
      trivy: ['KSV-0017'],
      checkov: ['CKV_K8S_16'],
    },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.2'] },
    why: 'A privileged container holds every capability of the host and can reach all of its devices. Whoever breaks into it owns the node.',
    remedy: 'Delete `privileged`, or set it to `false`; add the single capability that is needed instead.',
    references: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    ],
  },
  select: 'k8s/Container',
  values: 'securityContext.privileged',
  bad: isTrue,
  message: (c) => `container \`${c.name}\` runs privileged`,
})

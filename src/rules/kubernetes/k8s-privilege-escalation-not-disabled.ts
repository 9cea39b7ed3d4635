import { isFalse, not, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-privilege-escalation-not-disabled',
    title: 'Container does not forbid gaining privileges',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      polaris: ['privilegeEscalationAllowed'],
      kubescape: ['C-0016', 'rule-allow-privilege-escalation'],
      trivy: ['KSV-0001'],
      checkov: ['CKV_K8S_20'],
    },
    controls: { 'pod-security-standard': ['restricted'], 'cis-kubernetes': ['5.2.6'] },
    why: 'Unless it is switched off, a process can gain rights that its parent did not have: `allowPrivilegeEscalation` is on by default.',
    remedy: 'Set `securityContext.allowPrivilegeEscalation: false` on the container.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: 'securityContext.allowPrivilegeEscalation',
  bad: (value) => not(isFalse(value)),
  message: (c) => `container \`${c.name}\` does not set \`allowPrivilegeEscalation: false\``,
  fix: setTo('securityContext.allowPrivilegeEscalation', 'false', 'safe'),
})

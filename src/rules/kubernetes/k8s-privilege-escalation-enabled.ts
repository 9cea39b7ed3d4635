import { isTrue, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-privilege-escalation-enabled',
    title: 'Container is allowed to gain privileges',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['privilege-escalation-container'] },
    controls: { 'pod-security-standard': ['restricted'], 'cis-kubernetes': ['5.2.6'] },
    why: 'With `allowPrivilegeEscalation: true`, a process may end up with more rights than the one that started it, for example through a setuid program.',
    remedy: 'Set `allowPrivilegeEscalation: false`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: 'securityContext.allowPrivilegeEscalation',
  bad: isTrue,
  message: (c) => `container \`${c.name}\` may gain privileges`,
  fix: setTo('securityContext.allowPrivilegeEscalation', 'false', 'suggested'),
})

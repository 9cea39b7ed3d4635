import { oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-system-masters-binding',
    title: 'Binding names the group system:masters',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0123'] },
    controls: { 'cis-kubernetes': ['5.1.7'] },
    why: 'Members of `system:masters` pass every authorization check, and nobody can take that away from their certificate.',
    remedy: 'Bind a group of your own to `cluster-admin`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRoleBinding', 'k8s/RoleBinding'],
  values: 'subjects.name',
  bad: (name) => oneOf(name, ['system:masters']),
  message: (binding, name) => `${binding.address} gives rights to \`${printable(name)}\``,
})

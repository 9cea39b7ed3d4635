import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-any-verb-any-resource',
    title: 'Role may do everything',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0044'] },
    controls: { 'cis-kubernetes': ['5.1.1', '5.1.3'] },
    why: 'This role equals `cluster-admin`, or administration of its namespace.',
    remedy: 'List the API groups, resources and verbs that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['*']),
      includesAny(get(rule, 'resources'), ['*']),
      includesAny(get(rule, 'verbs'), ['*']),
    ),
  message: (role) => `${role.address} may do everything`,
})

import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-edits-own-bindings',
    title: 'Role may add users to role bindings',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0055'] },
    why: 'Whoever may edit bindings can share all the rights that they hold.',
    remedy: 'Leave role bindings to administrators.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['rbac.authorization.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['rolebindings']),
      includesAny(get(rule, 'verbs'), ['*', 'get']),
      includesAny(get(rule, 'verbs'), ['*', 'update', 'patch']),
    ),
  message: (role) => `${role.address} may add users to role bindings`,
})

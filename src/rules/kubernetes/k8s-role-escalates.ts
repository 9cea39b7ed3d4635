import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-escalates',
    title: 'Role may give itself more rights',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { kubescape: ['rule-can-bind-escalate'] },
    controls: { 'cis-kubernetes': ['5.1.8'] },
    why: '`escalate` and `bind` exist to bypass the rule that nobody may hand out rights they do not have.',
    remedy: 'Delete the verb, or name the roles that may be bound in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['rbac.authorization.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['*', 'roles', 'clusterroles', 'rolebindings', 'clusterrolebindings']),
      includesAny(get(rule, 'verbs'), ['escalate', 'bind', 'impersonate']),
    ),
  message: (role) => `${role.address} may give itself more rights`,
})

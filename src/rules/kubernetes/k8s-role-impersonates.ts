import { and, get, includesAny, or, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-impersonates',
    title: 'Role may act as other users or groups',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0043'], kubescape: ['C-0065', 'rule-can-impersonate-users-groups-v1'] },
    controls: { 'cis-kubernetes': ['5.1.8'] },
    why: 'A request made as a member of `system:masters` passes every check of RBAC.',
    remedy: 'Delete the verb `impersonate`, or name who may be acted as in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*', 'authentication.k8s.io']),
      includesAny(get(rule, 'resources'), ['*', 'users', 'groups', 'serviceaccounts']),
      includesAny(get(rule, 'verbs'), ['*', 'impersonate']),
      or(
        includesAny(get(rule, 'verbs'), ['impersonate']),
        includesAny(get(rule, 'resources'), ['users', 'groups', '*']),
      ),
    ),
  message: (role) => `${role.address} may act as other users or groups`,
})

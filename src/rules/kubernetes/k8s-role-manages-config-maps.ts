import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-manages-config-maps',
    title: 'Role may change ConfigMaps',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0049'] },
    why: 'ConfigMaps steer programs: their arguments, scripts and addresses.',
    remedy: 'Name the ConfigMaps in `resourceNames`, and leave out the verbs that are not needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['configmaps']),
      includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch', 'delete', 'deletecollection', 'impersonate']),
    ),
  message: (role) => `${role.address} may change ConfigMaps`,
})

import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-deletes-events',
    title: 'Role may delete events',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0031', 'rule-can-delete-k8s-events-v1'] },
    why: 'Events show what happened to pods and nodes. Whoever deletes them hides traces.',
    remedy: 'Leave out `delete` for `events`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'events']),
      includesAny(get(rule, 'verbs'), ['*', 'delete', 'deletecollection']),
    ),
  message: (role) => `${role.address} may delete events`,
})

import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cluster-admin-like-role',
    title: 'Role grants every verb on every resource',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0035', 'C-0187', 'rule-list-all-cluster-admins-v1'] },
    controls: { 'cis-kubernetes': ['5.1.1'] },
    why: 'All verbs on all resources of the core or of every group is administration, whatever the role is called.',
    remedy: 'List the resources and verbs that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*']),
      includesAny(get(rule, 'verbs'), ['*']),
    ),
  message: (role) => `${role.address} grants every verb on every resource`,
})

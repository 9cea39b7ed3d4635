import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-port-forward',
    title: 'Role may forward ports of pods',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0063', 'rule-can-portforward-v1'] },
    why: 'Port forwarding reaches ports that no Service offers, past every NetworkPolicy.',
    remedy: 'Grant it to people for the time they need it, in one namespace.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'pods/*', 'pods/portforward']),
      includesAny(get(rule, 'verbs'), ['*', 'create']),
    ),
  message: (role) => `${role.address} may forward ports of pods`,
})

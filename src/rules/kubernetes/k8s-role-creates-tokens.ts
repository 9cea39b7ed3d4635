import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-creates-tokens',
    title: 'Role may create tokens of ServiceAccounts',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0282', 'rule-can-create-service-account-token'] },
    controls: { 'cis-kubernetes': ['5.1.13'] },
    why: 'A token of another ServiceAccount gives all of its rights.',
    remedy: 'Name the ServiceAccounts in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'serviceaccounts/token']),
      includesAny(get(rule, 'verbs'), ['*', 'create']),
    ),
  message: (role) => `${role.address} may create tokens of ServiceAccounts`,
})

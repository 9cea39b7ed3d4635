import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-reads-secrets',
    title: 'Role may read Secrets',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0015', 'C-0186', 'rule-can-list-get-secrets-v1'] },
    controls: { 'cis-kubernetes': ['5.1.2'] },
    why: 'Secrets hold the tokens of other accounts and the passwords of databases: whoever reads them can become somebody else.',
    remedy: 'Name the few Secrets that are needed in `resourceNames` with the verb `get`, or mount them.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'secrets']),
      includesAny(get(rule, 'verbs'), ['*', 'get', 'list', 'watch']),
    ),
  message: (role) => `${role.address} may read Secrets`,
})

import { and, get, includesAny, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-binding-reads-secrets',
    title: 'Binding gives access to Secrets',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['access-to-secrets'] },
    controls: { 'cis-kubernetes': ['5.1.2'] },
    why: 'Everybody bound here can read or change passwords and tokens.',
    remedy: 'Name the Secrets in `resourceNames`, and bind only who needs them.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/RoleBinding', 'k8s/ClusterRoleBinding'],
  values: (binding, { linked }) =>
    linked(binding, 'k8s/*', 'role')
      .found.slice(0, 1)
      .map((role) => get(role.body, 'rules')),
  at: (_, binding) => get(binding.body, 'roleRef.name'),
  bad: (rules) =>
    some(rules, (rule) =>
      and(
        includesAny(get(rule, 'resources'), ['secrets']),
        includesAny(get(rule, 'verbs'), ['*', 'get', 'list', 'watch', 'create', 'delete']),
      ),
    ),
  message: (binding) => `${binding.address} gives access to Secrets`,
})

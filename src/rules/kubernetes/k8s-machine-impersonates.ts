import { and, get, includesAny, oneOf, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-machine-impersonates',
    title: 'ServiceAccount or node can act as somebody else',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_K8S_3'] },
    why: 'A broken pod can make requests as an administrator.',
    remedy: 'Delete the verb `impersonate`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/RoleBinding', 'k8s/ClusterRoleBinding'],
  where: (binding) =>
    some(get(binding.body, 'subjects'), (subject) => oneOf(get(subject, 'kind'), ['ServiceAccount', 'Node'])),
  values: (binding, { linked }) =>
    linked(binding, 'k8s/*', 'role')
      .found.slice(0, 1)
      .map((role) => get(role.body, 'rules')),
  at: (_, binding) => get(binding.body, 'roleRef.name'),
  bad: (rules) =>
    some(rules, (rule) =>
      and(
        includesAny(get(rule, 'apiGroups'), ['', '*', 'authentication.k8s.io']),
        includesAny(get(rule, 'resources'), ['*', 'users', 'groups', 'serviceaccounts']),
        includesAny(get(rule, 'verbs'), ['*', 'impersonate']),
      ),
    ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node act as somebody else`,
})

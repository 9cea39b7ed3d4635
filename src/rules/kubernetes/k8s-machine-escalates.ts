import { and, get, includesAny, oneOf, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-machine-escalates',
    title: 'ServiceAccount or node can change role bindings',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_K8S_1'] },
    why: 'A broken pod can give itself more rights.',
    remedy: 'Leave roles and their bindings to administrators.',
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
        includesAny(get(rule, 'apiGroups'), ['rbac.authorization.k8s.io', '*']),
        includesAny(get(rule, 'resources'), ['*', 'rolebindings', 'clusterrolebindings', 'roles', 'clusterroles']),
        includesAny(get(rule, 'verbs'), ['*', 'bind', 'escalate', 'create', 'update', 'patch']),
      ),
    ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node change roles or their bindings`,
})

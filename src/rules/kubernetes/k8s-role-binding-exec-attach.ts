import { and, equals, get, includesAny, matches, not, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-binding-exec-attach',
    title: 'RoleBinding lets its subjects run commands in pods through a Role',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { polaris: ['rolebindingRolePodExecAttach'] },
    why: 'A shell in a pod has the files, the environment and the token of that pod.',
    remedy: 'Bind a role without `pods/exec` and `pods/attach`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: 'k8s/RoleBinding',
  where: (binding) =>
    and(
      equals(get(binding.body, 'roleRef.kind'), 'Role'),
      not(matches(get(binding.body, 'metadata.name'), /^(?:system:|gce:|cluster-admin$)/)),
    ),
  values: (binding, { linked }) => linked(binding, 'k8s/Role', 'role').found.map((role) => get(role.body, 'rules')),
  at: (_, binding) => get(binding.body, 'roleRef.name'),
  bad: (rules) =>
    some(rules, (rule) =>
      and(
        includesAny(get(rule, 'apiGroups'), ['', '*']),
        includesAny(get(rule, 'resources'), ['*', 'pods/exec', 'pods/attach']),
        includesAny(get(rule, 'verbs'), ['*', 'get', 'create']),
      ),
    ),
  message: (binding) => `${binding.address} lets its subjects run commands in pods`,
})

import {
  and,
  equals,
  get,
  includesAny,
  matches,
  not,
  or,
  printable,
  some,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

const verbs = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete']

function isAdmin(rule: Value): Tri {
  const granted = get(rule, 'verbs')
  const all = or(includesAny(granted, ['*']), and(...verbs.map((verb) => includesAny(granted, [verb]))))
  return and(includesAny(get(rule, 'apiGroups'), ['*']), includesAny(get(rule, 'resources'), ['*']), all)
}

export default valueRule({
  meta: {
    id: 'k8s-namespace-admin-binding',
    title: 'RoleBinding makes its subjects administrators through a ClusterRole',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { polaris: ['rolebindingClusterAdminClusterRole'], kubescape: ['cluster-admin-role'] },
    why: 'Everybody bound here can do everything, so one stolen token is the end of the cluster or namespace.',
    remedy: 'Bind a role that lists the resources and verbs that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: 'k8s/RoleBinding',
  where: (binding) =>
    and(
      equals(get(binding.body, 'roleRef.kind'), 'ClusterRole'),
      not(matches(get(binding.body, 'metadata.name'), /^(?:system:|gce:|cluster-admin$)/)),
    ),
  values: (binding) => [get(binding.body, 'roleRef.name')],
  bad: (name, binding, { linked }) =>
    or(
      equals(name, 'cluster-admin'),
      ...linked(binding, 'k8s/ClusterRole', 'role').found.map((role) => some(get(role.body, 'rules'), isAdmin)),
    ),
  message: (binding, name) => `${binding.address} makes its subjects administrators through \`${printable(name)}\``,
})

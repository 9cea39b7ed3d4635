import { and, get, includesAny, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-binding-creates-pods',
    title: 'Binding gives the right to create pods',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['access-to-create-pods'] },
    controls: { 'cis-kubernetes': ['5.1.4'] },
    why: 'Whoever starts pods can run them as any ServiceAccount of the namespace and mount any of its Secrets.',
    remedy: 'Bind it to deployment tools only.',
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
        includesAny(get(rule, 'resources'), [
          'pods',
          'deployments',
          'statefulsets',
          'replicasets',
          'cronjobs',
          'jobs',
          'daemonsets',
        ]),
        includesAny(get(rule, 'verbs'), ['*', 'create']),
      ),
    ),
  message: (binding) => `${binding.address} gives the right to create pods`,
})

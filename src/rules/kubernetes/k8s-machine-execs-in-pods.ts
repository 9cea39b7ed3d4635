import { and, get, includesAny, oneOf, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-machine-execs-in-pods',
    title: 'ServiceAccount or node can run commands in pods or on nodes',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_K8S_2'] },
    why: 'A broken pod can take over the pods next to it.',
    remedy: 'Leave out `pods/exec` and `nodes/proxy`.',
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
        includesAny(get(rule, 'apiGroups'), ['', '*']),
        includesAny(get(rule, 'resources'), ['*', 'pods/exec', 'nodes/proxy', 'pods/*', 'nodes/*']),
        includesAny(get(rule, 'verbs'), ['*', 'create']),
      ),
    ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node run commands in pods`,
})

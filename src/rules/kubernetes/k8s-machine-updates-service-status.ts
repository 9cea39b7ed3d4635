import { and, get, includesAny, oneOf, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-machine-updates-service-status',
    title: 'ServiceAccount or node can change the status of Services',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_K8S_4'] },
    why: 'Through the load balancer address in the status, traffic to any address can be drawn to a Service (CVE-2020-8554).',
    remedy: 'Leave `services/status` to the controllers that need it.',
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
        includesAny(get(rule, 'resources'), ['*', 'services/status', 'services/*']),
        includesAny(get(rule, 'verbs'), ['*', 'update', 'patch']),
      ),
    ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node change the status of Services`,
})

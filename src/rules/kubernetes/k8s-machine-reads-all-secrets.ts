import { and, get, includesAny, isSet, not, oneOf, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-machine-reads-all-secrets',
    title: 'ServiceAccount or node can read all Secrets',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV2_K8S_5'] },
    why: 'One broken pod is enough to read every password and token.',
    remedy: 'Name the Secrets in `resourceNames`.',
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
        includesAny(get(rule, 'resources'), ['*', 'secrets']),
        includesAny(get(rule, 'verbs'), ['*', 'get', 'list', 'watch']),
        not(isSet(get(rule, 'resourceNames'))),
      ),
    ),
  message: (binding) => `${binding.address} lets a ServiceAccount or node read all Secrets`,
})

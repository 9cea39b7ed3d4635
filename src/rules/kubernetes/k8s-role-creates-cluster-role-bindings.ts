import { and, get, includesAny, type Resource, some, type Tri, valueRule } from '../../model/index.js'

function grants(role: Resource, resources: readonly string[], verbs: readonly string[]): Tri {
  return some(get(role.body, 'rules'), (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['*', 'rbac.authorization.k8s.io']),
      includesAny(get(rule, 'resources'), resources),
      includesAny(get(rule, 'verbs'), verbs),
    ),
  )
}

export default valueRule({
  meta: {
    id: 'k8s-role-creates-cluster-role-bindings',
    title: 'Role may bind any role within the whole cluster',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0052'] },
    why: 'Creating cluster-wide bindings and the verb `bind` together let the account make itself `cluster-admin`.',
    remedy: 'Delete the verb `bind`, or name the roles in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: (role) => [get(role.body, 'rules')],
  bad: (_, role) =>
    and(grants(role, ['clusterrolebindings'], ['*', 'create']), grants(role, ['clusterroles'], ['*', 'bind'])),
  message: (role) => `${role.address} may create cluster role bindings and bind any role`,
})

import { and, get, includesAny, matches, not, type Resource, type Tri, valueRule } from '../../model/index.js'

/** Roles that Kubernetes and its providers bring. */
function isBuiltIn(role: Resource): Tri {
  return matches(get(role.body, 'metadata.name'), /^(?:system:|gce:|(?:cluster-admin|admin|edit|view)$)/)
}

export default valueRule({
  meta: {
    id: 'k8s-cluster-role-exec-attach',
    title: 'ClusterRole may run commands in pods or attach to them',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { polaris: ['clusterrolePodExecAttach'] },
    why: 'A shell in a pod has the files, the environment and the token of that pod; a wildcard on resources includes it.',
    remedy: 'Leave out `pods/exec` and `pods/attach`, and list resources instead of using a wildcard.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: 'k8s/ClusterRole',
  where: (role) => not(isBuiltIn(role)),
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'pods/exec', 'pods/attach']),
      includesAny(get(rule, 'verbs'), ['*', 'get', 'create']),
    ),
  message: (role) => `${role.address} may run commands in pods`,
})

import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-any-verb',
    title: 'Role may do anything with a sensitive resource',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0045'] },
    controls: { 'cis-kubernetes': ['5.1.3'] },
    why: 'The wildcard includes verbs such as `impersonate`, `bind` and `deletecollection`, and those that are added later.',
    remedy: 'List the verbs that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', 'apps', 'batch', 'rbac.authorization.k8s.io', 'networking.k8s.io', '*']),
      includesAny(get(rule, 'resources'), [
        'secrets',
        'pods',
        'deployments',
        'daemonsets',
        'statefulsets',
        'replicationcontrollers',
        'replicasets',
        'cronjobs',
        'jobs',
        'roles',
        'clusterroles',
        'rolebindings',
        'clusterrolebindings',
        'users',
        'groups',
      ]),
      includesAny(get(rule, 'verbs'), ['*']),
    ),
  message: (role) => `${role.address} may do anything with a sensitive resource`,
})

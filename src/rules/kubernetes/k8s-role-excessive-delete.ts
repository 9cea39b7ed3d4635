import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-excessive-delete',
    title: 'Role may delete workloads or their data',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0007', 'rule-excessive-delete-rights-v1'] },
    why: 'One mistake, or one stolen token, takes down what runs in the namespace.',
    remedy: 'Leave out `delete` and `deletecollection`, or name what may be deleted.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', 'apps', 'batch', '*']),
      includesAny(get(rule, 'resources'), [
        '*',
        'secrets',
        'pods',
        'services',
        'deployments',
        'replicasets',
        'daemonsets',
        'statefulsets',
        'jobs',
        'cronjobs',
        'persistentvolumes',
        'persistentvolumeclaims',
        'namespaces',
      ]),
      includesAny(get(rule, 'verbs'), ['*', 'delete', 'deletecollection']),
    ),
  message: (role) => `${role.address} may delete workloads or their data`,
})

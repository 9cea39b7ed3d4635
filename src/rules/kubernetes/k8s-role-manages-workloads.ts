import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-manages-workloads',
    title: 'Role may create or change workloads',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0048'] },
    why: 'Whoever starts pods can run them as any ServiceAccount of the namespace and mount any of its Secrets.',
    remedy: 'Grant it to deployment tools only, one namespace at a time.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', 'apps', 'batch', '*']),
      includesAny(get(rule, 'resources'), [
        'pods',
        'deployments',
        'jobs',
        'cronjobs',
        'statefulsets',
        'daemonsets',
        'replicasets',
        'replicationcontrollers',
      ]),
      includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch', 'delete', 'deletecollection', 'impersonate']),
    ),
  message: (role) => `${role.address} may create or change workloads`,
})

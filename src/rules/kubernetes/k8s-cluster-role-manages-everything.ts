import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cluster-role-manages-everything',
    title: 'ClusterRole has rights on all resources of the cluster',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0046'] },
    why: 'All resources of the cluster means all Secrets, nodes and roles, and every kind that is added later.',
    remedy: 'List the API groups and resources that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['*']),
      includesAny(get(rule, 'resources'), ['*']),
      includesAny(get(rule, 'verbs'), [
        '*',
        'get',
        'list',
        'watch',
        'create',
        'update',
        'patch',
        'delete',
        'deletecollection',
        'impersonate',
      ]),
    ),
  message: (role) => `${role.address} may do something with every resource of the cluster`,
})

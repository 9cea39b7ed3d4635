import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-manages-everything',
    title: 'Role has rights on all resources of its namespace',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0112'] },
    why: 'All resources means Secrets, too, and every kind that is added to the cluster later.',
    remedy: 'List the resources that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/Role'],
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
  message: (role) => `${role.address} may do something with every resource of its namespace`,
})

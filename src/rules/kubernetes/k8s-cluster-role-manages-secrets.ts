import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cluster-role-manages-secrets',
    title: 'ClusterRole may read or change Secrets of all namespaces',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0041'] },
    controls: { 'cis-kubernetes': ['5.1.2'] },
    why: 'Some Secret of the cluster holds a token with more rights, so this permission is as good as administration of the cluster.',
    remedy: 'Use a Role in the one namespace, and name the Secrets in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['secrets']),
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
  message: (role) => `${role.address} may manage Secrets of all namespaces`,
})

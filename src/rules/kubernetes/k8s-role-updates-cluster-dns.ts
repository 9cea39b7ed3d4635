import { and, equals, get, includesAny, isSet, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-updates-cluster-dns',
    title: 'Role may redirect the DNS of the cluster',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0037', 'rule-can-update-configmap-v1'] },
    why: 'The ConfigMap of CoreDNS decides which address a name has. Changing it redirects the traffic of everybody.',
    remedy: 'Name the ConfigMaps that may be changed in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  where: (role) => role.kind === 'k8s/ClusterRole' || equals(get(role.body, 'metadata.namespace'), 'kube-system'),
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'configmaps']),
      includesAny(get(rule, 'verbs'), ['*', 'update', 'patch']),
      not(isSet(get(rule, 'resourceNames'))),
    ),
  message: (role) => `${role.address} may change the configuration of the cluster DNS`,
})

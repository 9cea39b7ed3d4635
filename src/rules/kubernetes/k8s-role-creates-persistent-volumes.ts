import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-creates-persistent-volumes',
    title: 'Role may create PersistentVolumes',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0278', 'rule-can-create-pv'] },
    controls: { 'cis-kubernetes': ['5.1.9'] },
    why: 'A PersistentVolume may be a path of a node, which gives access to its file system.',
    remedy: 'Let users ask for PersistentVolumeClaims only.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'persistentvolumes']),
      includesAny(get(rule, 'verbs'), ['*', 'create']),
    ),
  message: (role) => `${role.address} may create PersistentVolumes`,
})

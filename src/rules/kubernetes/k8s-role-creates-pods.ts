import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-creates-pods',
    title: 'Role may create pods',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0188', 'rule-can-create-pod'] },
    controls: { 'cis-kubernetes': ['5.1.4'] },
    why: 'A pod can use any ServiceAccount and mount any Secret of its namespace.',
    remedy: 'Let controllers create pods, and people and programs create Deployments or Jobs.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'pods']),
      includesAny(get(rule, 'verbs'), ['*', 'create']),
    ),
  message: (role) => `${role.address} may create pods`,
})

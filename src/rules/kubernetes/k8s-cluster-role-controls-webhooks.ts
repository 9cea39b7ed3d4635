import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cluster-role-controls-webhooks',
    title: 'ClusterRole may create or update admission webhooks',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_155'] },
    controls: { 'cis-kubernetes': ['5.1.12'] },
    why: "A webhook of one's own sees and changes every object that is created in the cluster.",
    remedy: 'Leave webhook configurations to the administrators of the cluster.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['admissionregistration.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['*', 'mutatingwebhookconfigurations', 'validatingwebhookconfigurations']),
      includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch']),
    ),
  message: (role) => `${role.address} may create or update admission webhooks`,
})

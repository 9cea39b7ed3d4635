import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-changes-webhooks',
    title: 'Role may change admission webhooks',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0114'], kubescape: ['C-0281', 'rule-can-modify-admission-webhooks'] },
    controls: { 'cis-kubernetes': ['5.1.12'] },
    why: 'A webhook sees every object that is created, Secrets included, and can change it on the way.',
    remedy: 'Leave webhook configurations to the administrators of the cluster.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['admissionregistration.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['*', 'mutatingwebhookconfigurations', 'validatingwebhookconfigurations']),
      includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch', 'delete', 'deletecollection', 'impersonate']),
    ),
  message: (role) => `${role.address} may change admission webhooks`,
})

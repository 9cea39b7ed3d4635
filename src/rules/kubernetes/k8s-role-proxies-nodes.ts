import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-proxies-nodes',
    title: 'Role may talk to kubelets through the API server',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0047'], kubescape: ['C-0279', 'rule-can-access-proxy-subresource'] },
    controls: { 'cis-kubernetes': ['5.1.10'] },
    why: 'The API of the kubelet runs commands in every pod of its node, beside admission control and audit logs.',
    remedy: 'Delete `nodes/proxy`; metrics need only `nodes/metrics`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['nodes/proxy']),
      includesAny(get(rule, 'verbs'), ['*', 'get', 'create']),
    ),
  message: (role) => `${role.address} may talk to kubelets through the API server`,
})

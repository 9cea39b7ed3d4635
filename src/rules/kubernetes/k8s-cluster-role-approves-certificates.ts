import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cluster-role-approves-certificates',
    title: 'ClusterRole may approve certificate requests',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_156'], kubescape: ['C-0280', 'rule-can-approve-cert-signing-request'] },
    controls: { 'cis-kubernetes': ['5.1.11'] },
    why: 'Who approves requests can issue a client certificate for any user, an administrator included.',
    remedy: 'Restrict it with `resourceNames` to a signer that issues no client certificates.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['certificates.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['*', 'certificatesigningrequests/approval', 'signers']),
      includesAny(get(rule, 'verbs'), ['*', 'update', 'patch', 'approve']),
    ),
  message: (role) => `${role.address} may approve certificate requests`,
})

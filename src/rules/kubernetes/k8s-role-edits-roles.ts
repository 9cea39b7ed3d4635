import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-edits-roles',
    title: 'Role may put any right into a role',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_158'] },
    controls: { 'cis-kubernetes': ['5.1.8'] },
    why: 'With `escalate`, an account can write any right into a role that it holds.',
    remedy: 'Delete the verb `escalate`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['rbac.authorization.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['*', 'roles', 'clusterroles']),
      includesAny(get(rule, 'verbs'), ['*', 'escalate']),
    ),
  message: (role) => `${role.address} may put rights into roles that it does not have`,
})

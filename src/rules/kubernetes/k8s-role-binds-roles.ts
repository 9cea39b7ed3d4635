import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-binds-roles',
    title: 'Role may bind roles to anybody',
    severity: 'high',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_157'] },
    controls: { 'cis-kubernetes': ['5.1.8'] },
    why: 'With `bind`, an account can give itself every role, `cluster-admin` included.',
    remedy: 'Delete the verb `bind`, or name the roles that may be bound in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['rbac.authorization.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['*', 'rolebindings', 'clusterrolebindings', 'roles', 'clusterroles']),
      includesAny(get(rule, 'verbs'), ['*', 'bind']),
    ),
  message: (role) => `${role.address} may bind roles whose rights it does not have`,
})

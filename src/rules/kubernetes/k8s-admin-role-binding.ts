import { oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-admin-role-binding',
    title: 'Binding gives away a built-in role for administrators or editors',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0111'] },
    controls: { 'cis-kubernetes': ['5.1.1'] },
    why: 'The built-in roles `cluster-admin`, `admin` and `edit` grant far more than one program needs, Secrets included.',
    remedy: 'Bind a role that lists what is needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRoleBinding', 'k8s/RoleBinding'],
  values: 'roleRef.name',
  bad: (name) => oneOf(name, ['cluster-admin', 'admin', 'edit']),
  message: (binding, name) => `${binding.address} gives away the role ${printable(name)}`,
})

import { oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-all-authenticated-binding',
    title: 'All authenticated users get rights',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-01011'] },
    why: 'The group holds every account of the cluster; on some hosted clusters it holds everybody with an account of the provider.',
    remedy: 'Bind the groups that need it.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRoleBinding', 'k8s/RoleBinding'],
  values: 'subjects.name',
  bad: (name) => oneOf(name, ['system:authenticated']),
  message: (binding, name) => `${binding.address} gives rights to \`${printable(name)}\``,
})

import { oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-anonymous-binding',
    title: 'Anonymous users get rights',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0122'], kubescape: ['C-0262', 'anonymous-access-enabled'] },
    why: 'Whoever reaches the API server has these rights, without any credential.',
    remedy: 'Bind the people and programs that need it.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRoleBinding', 'k8s/RoleBinding'],
  values: 'subjects.name',
  bad: (name) => oneOf(name, ['system:unauthenticated', 'system:anonymous']),
  message: (binding, name) => `${binding.address} gives rights to \`${printable(name)}\``,
})

import { and, equals, get, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-default-service-account-bound',
    title: 'The default ServiceAccount gets rights',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_42'],
      kubescape: ['ensure-default-service-accounts-has-only-default-roles', 'C-0239'],
    },
    controls: { 'cis-kubernetes': ['5.1.5'] },
    why: 'Every pod of the namespace that names no account gets these rights, whether it needs them or not.',
    remedy: 'Bind a ServiceAccount of its own, and name it in the pods that need the rights.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/RoleBinding', 'k8s/ClusterRoleBinding'],
  where: (binding) =>
    not(equals(get(binding.body, ['metadata', 'labels', 'kubernetes.io/bootstrapping']), 'rbac-defaults')),
  values: 'subjects',
  at: (subject) => get(subject, 'name'),
  bad: (subject) => and(equals(get(subject, 'kind'), 'ServiceAccount'), equals(get(subject, 'name'), 'default')),
  message: (binding) => `${binding.address} gives rights to the default ServiceAccount`,
})

import { equals, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-cluster-admin-binding',
    title: 'ClusterRoleBinding gives away cluster-admin',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['cluster-admin-role-binding'] },
    controls: { 'cis-kubernetes': ['5.1.1'] },
    why: '`cluster-admin` can do everything everywhere. Only people who run the cluster need it.',
    remedy: 'Bind a role that lists what is needed, in the namespaces where it is needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: 'k8s/ClusterRoleBinding',
  values: 'roleRef.name',
  bad: (name) => equals(name, 'cluster-admin'),
  message: (binding) => `${binding.address} gives away cluster-admin`,
})

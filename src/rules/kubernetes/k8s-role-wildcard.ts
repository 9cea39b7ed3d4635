import { equals, every, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-wildcard',
    title: 'Role uses a wildcard',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_49'], 'kube-linter': ['wildcard-in-rules'] },
    controls: { 'cis-kubernetes': ['5.1.3'] },
    why: 'A wildcard grants what exists today and everything that is added tomorrow: new resources, subresources and verbs.',
    remedy: 'List the API groups, resources and verbs that are needed.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: (role) => ['apiGroups', 'resources', 'verbs'].flatMap((part) => every(role.body, `rules.${part}`).values),
  bad: (name) => equals(name, '*'),
  message: (role) => `${role.address} uses a wildcard`,
})

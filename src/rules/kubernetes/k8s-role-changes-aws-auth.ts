import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-changes-aws-auth',
    title: 'Role may change who is an administrator of the EKS cluster',
    severity: 'critical',
    confidence: 'medium',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0115'] },
    why: 'The ConfigMap `aws-auth` maps AWS identities to users and groups of the cluster, administrators included.',
    remedy: 'Use EKS access entries, and let nobody change `aws-auth`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['configmaps']),
      includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch', 'delete', 'deletecollection', 'impersonate']),
      includesAny(get(rule, 'resourceNames'), ['aws-auth']),
    ),
  message: (role) => `${role.address} may change the ConfigMap \`aws-auth\``,
})

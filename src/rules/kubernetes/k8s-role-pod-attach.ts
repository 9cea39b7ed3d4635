import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-pod-attach',
    title: 'Role may attach to pods',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0054'] },
    why: 'Attaching to a process gives its input and output: often a shell.',
    remedy: 'Grant it to people for the time they need it, in one namespace.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['pods/attach']),
      includesAny(get(rule, 'verbs'), ['*', 'create']),
    ),
  message: (role) => `${role.address} may attach to pods`,
})

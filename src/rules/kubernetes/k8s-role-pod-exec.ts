import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-pod-exec',
    title: 'Role may run commands in pods',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0053'], kubescape: ['C-0002', 'exec-into-container-v1'] },
    why: 'A shell in a pod has the files, the environment and the token of that pod.',
    remedy: 'Grant it to people for the time they need it, in one namespace.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['pods/exec']),
      includesAny(get(rule, 'verbs'), ['*', 'create']),
    ),
  message: (role) => `${role.address} may run commands in pods`,
})

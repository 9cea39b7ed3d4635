import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-deletes-pod-logs',
    title: 'Role may delete the logs of pods',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0042'] },
    why: 'Logs show what a program did and who asked for it. Deleting them hides traces.',
    remedy: 'Leave out `delete` for `pods/log`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['*', 'pods/log']),
      includesAny(get(rule, 'verbs'), ['*', 'delete', 'deletecollection']),
    ),
  message: (role) => `${role.address} may delete the logs of pods`,
})

import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-manages-secrets',
    title: 'Role may read or change the Secrets of its namespace',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0113'] },
    controls: { 'cis-kubernetes': ['5.1.2'] },
    why: 'Tokens of the other accounts of the namespace are Secrets, too; reading them means getting their rights.',
    remedy: 'Name the Secrets that are needed in `resourceNames`.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', '*']),
      includesAny(get(rule, 'resources'), ['secrets']),
      includesAny(get(rule, 'verbs'), [
        '*',
        'get',
        'list',
        'watch',
        'create',
        'update',
        'patch',
        'delete',
        'deletecollection',
        'impersonate',
      ]),
    ),
  message: (role) => `${role.address} may manage the Secrets of its namespace`,
})

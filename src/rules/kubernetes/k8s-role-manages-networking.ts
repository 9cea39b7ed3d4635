import { and, get, includesAny, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-role-manages-networking',
    title: 'Role may redirect traffic',
    severity: 'medium',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0056'] },
    why: 'Services, endpoints and ingresses decide where traffic goes, network policies who may send it.',
    remedy: 'Grant it to deployment tools only, without wildcards.',
    references: ['https://kubernetes.io/docs/concepts/security/rbac-good-practices/'],
  },
  select: ['k8s/ClusterRole', 'k8s/Role'],
  values: 'rules',
  at: (rule) => get(rule, 'resources'),
  bad: (rule) =>
    and(
      includesAny(get(rule, 'apiGroups'), ['', 'networking.k8s.io', 'discovery.k8s.io', '*']),
      includesAny(get(rule, 'resources'), ['services', 'endpoints', 'endpointslices', 'networkpolicies', 'ingresses']),
      includesAny(get(rule, 'verbs'), ['*', 'create', 'update', 'patch', 'delete', 'deletecollection', 'impersonate']),
    ),
  message: (role) => `${role.address} may redirect traffic`,
})

import { equals, fact, get, not, or, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-capabilities-beyond-restricted',
    title: 'Container has more capabilities than NET_BIND_SERVICE',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0106'] },
    controls: { 'pod-security-standard': ['restricted'] },
    why: 'The restricted profile of the Pod Security Standards asks containers to drop all capabilities and lets them add back only the one for low ports.',
    remedy: 'Set `capabilities.drop: [ALL]` and add nothing but `NET_BIND_SERVICE`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'capabilities')],
  bad: (value) =>
    or(
      not(some(get(value, 'drop'), (name) => equals(name, 'ALL'))),
      some(get(value, 'add'), (name) => not(equals(name, 'NET_BIND_SERVICE'))),
    ),
  message: (c) => `container \`${c.name}\` has more capabilities than the restricted profile allows`,
})

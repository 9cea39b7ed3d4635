import { equals, fact, get, isSet, not, oneOf, or, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-net-raw-kept',
    title: 'Container chooses its capabilities but keeps NET_RAW',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { 'kube-linter': ['drop-net-raw-capability'] },
    controls: { 'cis-kubernetes': ['5.2.8'] },
    why: 'The capabilities were chosen, yet the one that lets a process forge packets stays: NET_RAW is part of the default set.',
    remedy: 'Add `NET_RAW` or `ALL` to `capabilities.drop`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  where: (c) => isSet(get(c.body, 'securityContext.capabilities')),
  values: (c) => [fact(c, 'capabilities')],
  bad: (value) =>
    or(
      some(get(value, 'add'), (name) => equals(name, 'NET_RAW')),
      not(some(get(value, 'drop'), (name) => oneOf(name, ['ALL', 'NET_RAW']))),
    ),
  message: (c) => `container \`${c.name}\` keeps NET_RAW`,
})

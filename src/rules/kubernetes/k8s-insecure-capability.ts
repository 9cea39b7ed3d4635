import { fact, get, not, oneOf, or, some, type Tri, type Value, valueRule } from '../../model/index.js'

/** What container runtimes give by default. */
const defaults = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

/** Is it gone: dropped by name or with all others? */
function dropped(drop: Value, capability: string): Tri {
  return some(drop, (name) => oneOf(name, ['ALL', capability]))
}

export default valueRule({
  meta: {
    id: 'k8s-insecure-capability',
    title: 'Container keeps capabilities that are rarely needed',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { polaris: ['insecureCapabilities'] },
    why: 'Runtimes give containers a set of capabilities by default. A program that serves requests needs none of them, an attacker does.',
    remedy: 'Drop `ALL`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'capabilities')],
  bad: (value) =>
    or(
      some(get(value, 'add'), (name) => oneOf(name, ['ALL', ...defaults])),
      ...defaults.map((name) => not(dropped(get(value, 'drop'), name))),
    ),
  message: (c) => `container \`${c.name}\` keeps capabilities that are rarely needed`,
})

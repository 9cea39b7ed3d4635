import { fact, items, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-dangerous-capability',
    title: 'Container adds a capability that gives it the node',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { polaris: ['dangerousCapabilities'] },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.9'] },
    why: 'With one of these capabilities a process can reconfigure the node: its mounts, its network or everything.',
    remedy: 'Add only the narrow capability that the program needs.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'capabilities.add')),
  bad: (name) => oneOf(name, ['ALL', 'SYS_ADMIN', 'NET_ADMIN']),
  message: (c, name) => `container \`${c.name}\` adds the capability ${printable(name)}`,
})

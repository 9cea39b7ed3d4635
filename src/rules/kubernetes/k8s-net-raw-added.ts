import { equals, fact, items, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-net-raw-added',
    title: 'Container adds the capability NET_RAW',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0119'] },
    why: 'NET_RAW lets a process listen to and forge packets of its neighbours in the network.',
    remedy: 'Delete `NET_RAW` from `capabilities.add`.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'capabilities.add')),
  bad: (name) => equals(name, 'NET_RAW'),
  message: (c, name) => `container \`${c.name}\` adds the capability ${printable(name)}`,
})

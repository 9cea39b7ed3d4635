import { fact, items, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-sys-module-capability',
    title: 'Container adds the capability SYS_MODULE',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0120'] },
    why: 'SYS_MODULE allows loading code into the kernel that all containers of the node share.',
    remedy: 'Delete `SYS_MODULE`; load modules when the node is set up.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'capabilities.add')),
  bad: (name) => oneOf(name, ['SYS_MODULE']),
  message: (c, name) => `container \`${c.name}\` adds the capability ${printable(name)}`,
})

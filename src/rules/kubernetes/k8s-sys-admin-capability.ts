import { fact, items, oneOf, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-sys-admin-capability',
    title: 'Container adds the capability SYS_ADMIN',
    severity: 'critical',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0005'], checkov: ['CKV_K8S_39'] },
    why: 'SYS_ADMIN allows mounting file systems and many other things: it is root in all but name, and known ways out of the container need nothing else.',
    remedy: 'Delete `SYS_ADMIN`, and look for the narrow capability that the program needs.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'capabilities.add')),
  bad: (name) => oneOf(name, ['SYS_ADMIN', 'ALL']),
  message: (c, name) => `container \`${c.name}\` adds the capability ${printable(name)}`,
})

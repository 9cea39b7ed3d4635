import { fact, items, not, oneOf, printable, valueRule } from '../../model/index.js'

/** Source: Pod Security Standards, baseline, "Capabilities". */
const baseline = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]

export default valueRule({
  meta: {
    id: 'k8s-non-default-capability',
    title: 'Container adds a capability beyond the default set',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0022'] },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.9'] },
    why: 'The baseline of the Pod Security Standards allows a fixed set of capabilities, the ones that runtimes give by default. Anything beyond it reaches into the node.',
    remedy: 'Add only capabilities of the default set, or none.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'capabilities.add')),
  bad: (name) => not(oneOf(name, baseline)),
  message: (c, name) => `container \`${c.name}\` adds the capability ${printable(name)}`,
})

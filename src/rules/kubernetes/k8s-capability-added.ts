import { equals, fact, items, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-capability-added',
    title: 'Container adds a capability',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_25'], trivy: ['KSV-0022'] },
    controls: { 'cis-kubernetes': ['5.2.9'] },
    why: 'Every capability beyond the default set is a part of root. Most programs run without.',
    remedy: 'Delete it, or write down why it is needed.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://man7.org/linux/man-pages/man7/capabilities.7.html',
    ],
  },
  select: 'k8s/Container',
  values: (c) => items(fact(c, 'capabilities.add')),
  bad: (name) => not(equals(name, null)),
  message: (c, name) => `container \`${c.name}\` adds the capability ${printable(name)}`,
})

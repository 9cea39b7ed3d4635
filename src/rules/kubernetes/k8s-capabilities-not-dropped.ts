import { equals, fact, not, setTo, some, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-capabilities-not-dropped',
    title: 'Container does not drop all capabilities',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { trivy: ['KSV-0003'], checkov: ['CKV_K8S_37'] },
    controls: { 'pod-security-standard': ['restricted'], 'cis-kubernetes': ['5.2.10'] },
    why: 'The default set lets a container change file owners, send forged packets and more. Few programs need any of it.',
    remedy: 'Set `securityContext.capabilities.drop: [ALL]`, and add back what is needed.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    ],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'capabilities.drop')],
  bad: (drop) => not(some(drop, (name) => equals(name, 'ALL'))),
  message: (c) => `container \`${c.name}\` does not drop all capabilities`,
  fix: setTo('securityContext.capabilities.drop', '[ALL]', 'suggested'),
})

import { and, equals, isSet, not, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-host-port',
    title: 'Container takes a port of its node',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      polaris: ['hostPortSet'],
      trivy: ['KSV-0024'],
      checkov: ['CKV_K8S_26'],
      kubescape: ['C-0044', 'container-hostPort'],
    },
    controls: { 'pod-security-standard': ['baseline'], 'cis-kubernetes': ['5.2.13'] },
    why: 'A host port is open on every node that runs the pod, beside all Services and NetworkPolicies, and only one such pod fits on a node.',
    remedy: 'Delete `hostPort`, and use a Service.',
    references: [
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
      'https://kubernetes.io/docs/concepts/configuration/overview/',
    ],
  },
  select: 'k8s/Container',
  values: 'ports.hostPort',
  bad: (port) => and(isSet(port), not(equals(port, 0))),
  message: (c, port) => `container \`${c.name}\` takes port ${printable(port)} of its node`,
})

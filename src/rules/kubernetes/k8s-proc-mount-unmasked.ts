import { and, equals, isSet, not, setTo, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-proc-mount-unmasked',
    title: 'Container sees the whole of /proc',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['unsafe-proc-mount'],
      polaris: ['procMount'],
      trivy: ['KSV-0027'],
      kubescape: ['set-procmount-default'],
    },
    controls: { 'pod-security-standard': ['baseline'] },
    why: 'Runtimes hide the parts of `/proc` that tell about the node or change it. `procMount: Unmasked` shows them.',
    remedy: 'Delete `procMount`, or set it to `Default`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/'],
  },
  select: 'k8s/Container',
  values: 'securityContext.procMount',
  bad: (mount) => and(isSet(mount), not(equals(mount, 'Default'))),
  message: (c) => `container \`${c.name}\` sees the whole of /proc`,
  fix: setTo('securityContext.procMount', 'Default', 'suggested'),
})

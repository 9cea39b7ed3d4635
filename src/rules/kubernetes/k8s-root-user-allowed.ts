import { and, equals, fact, isTrue, not, setTo, test, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-root-user-allowed',
    title: 'Container may run as root',
    severity: 'medium',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['run-as-non-root'],
      polaris: ['runAsRootAllowed'],
      kubescape: ['C-0013', 'non-root-containers'],
      trivy: ['KSV-0012'],
      checkov: ['CKV_K8S_23'],
    },
    controls: { 'pod-security-standard': ['restricted'], 'cis-kubernetes': ['5.2.7'] },
    why: 'Nothing keeps the image from starting as root, and most images do. Root in a container needs only one kernel bug to become root of the node.',
    remedy: 'Set `runAsNonRoot: true` on the pod or the container, or `runAsUser` to an id above 0.',
    references: [
      'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
      'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    ],
  },
  select: 'k8s/Container',
  where: (c) => not(equals(fact(c, 'securityContext.runAsUser'), 0)),
  values: (c) => [fact(c, 'securityContext.runAsNonRoot')],
  bad: (value, c) =>
    and(not(isTrue(value)), not(test(fact(c, 'securityContext.runAsUser'), (id) => typeof id === 'number' && id > 0))),
  message: (c) => `container \`${c.name}\` may run as root: neither it nor its pod sets \`runAsNonRoot\``,
  fix: setTo('securityContext.runAsNonRoot', 'true', 'suggested'),
})

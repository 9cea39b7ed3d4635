import { equals, fact, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-root-user',
    title: 'Container is told to run as root',
    severity: 'high',
    confidence: 'high',
    category: 'security',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      trivy: ['KSV-0105', 'KSV-0012'],
      'kube-linter': ['run-as-non-root'],
      polaris: ['runAsRootAllowed'],
      kubescape: ['C-0013', 'non-root-containers'],
      checkov: ['CKV_K8S_23'],
    },
    controls: { 'pod-security-standard': ['restricted'], 'cis-kubernetes': ['5.2.7'] },
    why: 'User id 0 inside the container is the root of the node as soon as anything of the isolation fails.',
    remedy: 'Set `runAsUser` to an id above 0 and `runAsNonRoot: true`.',
    references: ['https://kubernetes.io/docs/tasks/configure-pod-container/security-context/'],
  },
  select: 'k8s/Container',
  values: (c) => [fact(c, 'securityContext.runAsUser')],
  bad: (value) => equals(value, 0),
  message: (c) => `container \`${c.name}\` runs as user 0`,
})

import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-security-context-deny',
    title: 'API server lets pods choose their security context without a policy',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: {
      checkov: ['CKV_K8S_81'],
      trivy: ['KCV-0013'],
      kubescape: [
        'ensure-that-the-admission-control-plugin-SecurityContextDeny-is-set-if-PodSecurityPolicy-is-not-used',
        'C-0124',
      ],
    },
    controls: { 'cis-kubernetes': ['1.2.12'] },
    why: 'On clusters before Kubernetes 1.25 without PodSecurityPolicy, this plugin is what keeps pods from raising their rights.',
    remedy:
      'Use Pod Security Admission; on old clusters, add `SecurityContextDeny` or `PodSecurityPolicy` to `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) =>
    value.kind === 'unknown'
      ? 'unknown'
      : !printable(value)
          .split(',')
          .some((name) => name === 'SecurityContextDeny' || name === 'PodSecurityPolicy'),
  message: (c) => `container \`${c.name}\` lets pods choose their security context without a policy`,
})

import { equals, fact, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-apiserver-pod-security-policy',
    title: 'API server does not enforce PodSecurityPolicies',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'opt-in',
    since: '0.1.0',
    aliases: { checkov: ['CKV_K8S_84'], kubescape: ['psp-enabled-native'] },
    why: 'Before Kubernetes 1.25, PodSecurityPolicies hold only if the plugin is on.',
    remedy: 'Use Pod Security Admission; on old clusters, add `PodSecurityPolicy` to `--enable-admission-plugins`.',
    references: ['https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/'],
  },
  select: 'k8s/Container',
  where: (c) => equals(fact(c, 'program'), 'kube-apiserver'),
  values: (c) => [fact(c, ['flags', 'enable-admission-plugins'])],
  bad: (value) => (value.kind === 'unknown' ? 'unknown' : !printable(value).split(',').includes('PodSecurityPolicy')),
  message: (c) => `container \`${c.name}\` does not name PodSecurityPolicy in --enable-admission-plugins`,
})

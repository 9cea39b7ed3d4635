import { get, not, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-namespace-without-baseline',
    title: 'Namespace does not enforce the baseline of pod security',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      kubescape: [
        'pod-security-admission-baseline-applied-1',
        'pod-security-admission-baseline-applied-2',
        'pod-security-admission-applied-1',
        'pod-security-admission-applied-2',
        'C-0192',
        'C-0193',
        'C-0194',
        'C-0195',
        'C-0196',
        'C-0199',
        'C-0202',
        'C-0203',
        'C-0204',
      ],
    },
    controls: { 'cis-kubernetes': ['5.2.1'] },
    why: 'The label tells the API server which pods the namespace admits. Without it, all are.',
    remedy: 'Set the label `pod-security.kubernetes.io/enforce: baseline`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  },
  select: 'k8s/Namespace',
  values: (namespace) => [get(namespace.body, ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'])],
  bad: (level) => not(oneOf(level, ['baseline', 'restricted'])),
  message: (namespace) => `${namespace.address} does not enforce the baseline profile`,
})

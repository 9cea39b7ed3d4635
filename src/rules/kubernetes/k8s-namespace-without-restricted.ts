import { get, not, oneOf, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-namespace-without-restricted',
    title: 'Namespace does not enforce the restricted profile of pod security',
    severity: 'low',
    confidence: 'high',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: {
      kubescape: [
        'pod-security-admission-restricted-applied-1',
        'pod-security-admission-restricted-applied-2',
        'C-0197',
        'C-0198',
        'C-0200',
        'C-0201',
      ],
    },
    controls: { 'cis-kubernetes': ['5.2.1'] },
    why: 'The label tells the API server which pods the namespace admits. Without it, all are.',
    remedy: 'Set the label `pod-security.kubernetes.io/enforce: restricted`.',
    references: ['https://kubernetes.io/docs/concepts/security/pod-security-admission/'],
  },
  select: 'k8s/Namespace',
  values: (namespace) => [get(namespace.body, ['metadata', 'labels', 'pod-security.kubernetes.io/enforce'])],
  bad: (level) => not(oneOf(level, ['restricted'])),
  message: (namespace) => `${namespace.address} does not enforce the restricted profile`,
})

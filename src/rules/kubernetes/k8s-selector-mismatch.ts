import { fact, isFalse, root, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-selector-mismatch',
    title: 'Workload does not select its own pods',
    severity: 'high',
    confidence: 'high',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['mismatching-selector'],
      'kube-score': [
        'deployment-pod-selector-labels-match-template-metadata-labels',
        'statefulset-pod-selector-labels-match-template-metadata-labels',
      ],
      kubescape: ['C-0296', 'mismatching-selector'],
    },
    why: 'The API server refuses a workload whose selector does not match the labels of its template.',
    remedy: 'Use the same labels in `spec.selector` and `spec.template.metadata.labels`.',
    references: ['https://kubernetes.io/docs/concepts/workloads/controllers/deployment/'],
  },
  select: 'k8s/PodSpec',
  values: (pod) => [fact(pod, 'selected')],
  bad: isFalse,
  message: (pod) => `${root(pod).address} does not select its own pods`,
})

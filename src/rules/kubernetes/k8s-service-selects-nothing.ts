import { and, equals, get, not, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-service-selects-nothing',
    title: 'Service selects no pod',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['dangling-service'],
      'kube-score': ['service-targets-pod'],
      kubescape: ['C-0293', 'service-with-no-workload'],
    },
    why: 'The Service has no endpoints: every connection to it fails. Most often a label was renamed or mistyped.',
    remedy: 'Correct `selector`, or the labels of the pods.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/service/'],
  },
  select: 'k8s/Service',
  where: (object) => not(equals(get(object.body, 'spec.type'), 'ExternalName')),
  values: 'spec.selector',
  bad: (selector, object, { graph, linked }) => {
    const selected = linked(object, 'k8s/PodSpec', 'selector')
    const wanted = selector.kind === 'unknown' ? 'unknown' : selector.kind === 'map' && selector.entries.size > 0
    return and(
      wanted,
      selected.found.length === 0 && (selected.complete || 'unknown'),
      graph.ofKind('k8s/PodSpec').length > 0 || 'unknown',
    )
  },
  message: (object) => `${object.address} selects no pod`,
})

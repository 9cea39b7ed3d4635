import { and, type Graph, type Tri, valueRule } from '../../model/index.js'

/** Whether pods of the namespace can be seen at all; a policy alone says nothing. */
function seesPods(graph: Graph): Tri {
  return graph.ofKind('k8s/PodSpec').length > 0 || 'unknown'
}

export default valueRule({
  meta: {
    id: 'k8s-network-policy-selects-nothing',
    title: 'NetworkPolicy selects no pod',
    severity: 'medium',
    confidence: 'medium',
    category: 'correctness',
    preset: 'default',
    since: '0.1.0',
    aliases: {
      'kube-linter': ['dangling-networkpolicy'],
      'kube-score': ['networkpolicy-targets-pod'],
      kubescape: ['C-0299', 'dangling-networkpolicy'],
    },
    why: 'What it should protect is open; most often a label was renamed or mistyped.',
    remedy: 'Correct `podSelector`, or the labels of the pods.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/NetworkPolicy',
  values: 'spec.podSelector',
  bad: (selector, object, { graph, linked }) => {
    const selected = linked(object, 'k8s/PodSpec', 'selector')
    const wanted = selector.kind === 'map' && selector.entries.size > 0
    return and(
      selector.kind === 'unknown' ? 'unknown' : wanted,
      selected.found.length === 0 && (selected.complete || 'unknown'),
      seesPods(graph),
    )
  },
  message: (object) => `${object.address} selects no pod`,
})

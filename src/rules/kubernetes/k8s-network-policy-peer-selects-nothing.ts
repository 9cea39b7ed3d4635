import { and, entries, equals, every, fact, get, not, or, printable, valueRule } from '../../model/index.js'

export default valueRule({
  meta: {
    id: 'k8s-network-policy-peer-selects-nothing',
    title: 'Peer of a NetworkPolicy selects no pod',
    severity: 'low',
    confidence: 'medium',
    category: 'correctness',
    preset: 'strict',
    since: '0.1.0',
    aliases: { 'kube-linter': ['dangling-networkpolicypeer-podselector'] },
    why: 'The rule allows nobody; most often a label was renamed or mistyped.',
    remedy: 'Correct the `podSelector` of the peer.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/NetworkPolicy',
  values: (object) => ['spec.ingress.from', 'spec.egress.to'].flatMap((path) => every(object.body, path).values),
  at: (peer) => get(peer, 'podSelector'),
  bad: (peer, object, { linked }) => {
    const selector = get(peer, 'podSelector')
    if (selector.kind !== 'map' || selector.entries.size === 0 || get(peer, 'namespaceSelector').kind !== 'missing')
      return selector.kind === 'unknown' ? 'unknown' : false
    const { found, complete } = linked(object, 'k8s/PodSpec', 'peer')
    const labels = get(selector, 'matchLabels')
    const matched = or(
      ...found.map((pod) =>
        and(
          ...[...entries(labels)].map(([key, value]) =>
            value.kind === 'scalar' ? equals(fact(pod, ['metadata', 'labels', key]), printable(value)) : 'unknown',
          ),
        ),
      ),
    )
    return and(not(matched), complete || 'unknown')
  },
  message: (object) => `${object.address} has a peer that selects no pod`,
})

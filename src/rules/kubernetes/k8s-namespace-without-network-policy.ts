import {
  and,
  equals,
  every,
  get,
  items,
  not,
  or,
  printable,
  type Resource,
  type Tri,
  type Value,
  valueRule,
} from '../../model/index.js'

/** Does the policy hold in the namespace? Cilium's cluster-wide ones do where they select everything. */
function holdsIn(policy: Resource, namespace: string): Tri {
  if (policy.kind !== 'k8s/CiliumClusterwideNetworkPolicy')
    return equals(get(policy.body, 'metadata.namespace'), namespace)
  const selectors = [get(policy.body, 'spec.endpointSelector'), ...every(policy.body, 'specs.endpointSelector').values]
  return or(...selectors.map((selector) => (selector.kind === 'unknown' ? 'unknown' : isEverything(selector))))
}

function isEverything(selector: Value): boolean {
  const parts = ['matchLabels', 'matchExpressions'].map((part) => get(selector, part))
  return (
    selector.kind === 'map' &&
    parts.every((part) => !(part.kind === 'map' && part.entries.size > 0) && items(part).length === 0)
  )
}

export default valueRule({
  meta: {
    id: 'k8s-namespace-without-network-policy',
    title: 'Namespace has no NetworkPolicy',
    severity: 'low',
    confidence: 'medium',
    category: 'security',
    preset: 'strict',
    since: '0.1.0',
    aliases: { kubescape: ['C-0049', 'C-0054', 'C-0206', 'internal-networking'] },
    controls: { 'cis-kubernetes': ['5.3.2'] },
    why: 'All pods of the namespace accept traffic from everywhere in the cluster.',
    remedy: 'Add a NetworkPolicy that denies by default, and others for what is allowed.',
    references: ['https://kubernetes.io/docs/concepts/services-networking/network-policies/'],
  },
  select: 'k8s/Namespace',
  values: 'metadata.name',
  bad: (name, namespace, { graph }) => {
    if (name.kind !== 'scalar') return name.kind === 'unknown' ? 'unknown' : false
    const all = ['k8s/NetworkPolicy', 'k8s/CiliumNetworkPolicy', 'k8s/CiliumClusterwideNetworkPolicy'].flatMap((kind) =>
      graph.ofKind(kind),
    )
    return and(
      not(or(...all.map((policy) => holdsIn(policy, printable(name))))),
      graph.gap(namespace, 'k8s/NetworkPolicy') ? 'unknown' : true,
    )
  },
  message: (object) => `${object.address} has no NetworkPolicy`,
})

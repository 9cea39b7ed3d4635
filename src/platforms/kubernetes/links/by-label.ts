/** Links by label: what an object selects. */
import { and, child, every, get, type Link, type Tri, type Value } from '../../../model/index.js'
import type { Manifest } from '../manifests.js'
import { matchesLabels, matchesSelector } from '../selectors.js'
import { candidates, type Inventory, type LabelIndex, type Labelled, linkIf, sameNamespace } from './inventory.js'

export function selectorLinks(manifest: Manifest, inventory: Inventory): Link[] {
  const { body } = manifest.resource
  switch (manifest.resource.kind) {
    case 'k8s/Service':
      return serviceLinks(manifest, inventory)
    case 'k8s/PodDisruptionBudget':
      return select(manifest, get(body, 'spec.selector'), inventory.pods, 'selector')
    case 'k8s/NetworkPolicy':
      return [
        ...select(manifest, get(body, 'spec.podSelector'), inventory.pods, 'selector'),
        ...peers(manifest, inventory),
      ]
    case 'k8s/CiliumNetworkPolicy':
    case 'k8s/CiliumClusterwideNetworkPolicy':
      return ciliumLinks(manifest, inventory)
    case 'k8s/PodMonitor':
      return select(manifest, get(body, 'spec.selector'), inventory.pods, 'selector', anywhere(body))
    case 'k8s/ServiceMonitor':
      return select(manifest, get(body, 'spec.selector'), inventory.services, 'selector', anywhere(body))
    default:
      return []
  }
}

/** A Service without a selector gets its endpoints from elsewhere. */
function serviceLinks(manifest: Manifest, inventory: Inventory): Link[] {
  const selector = get(manifest.resource.body, 'spec.selector')
  if (selector.kind !== 'map' || selector.entries.size === 0) return []
  return candidates(inventory.pods, selector, manifest.namespace).flatMap((pod) => {
    const linked = and(sameNamespace(manifest.namespace, pod.namespace), matchesLabels(selector, pod.labels))
    return linkIf(linked, manifest.resource, pod.resource, 'selector', selector.keySpan ?? selector.span)
  })
}

/**
 * Pods that a policy's peers name; a peer with a namespace selector may mean pods of any namespace. One pod for each
 * peer tells that it means somebody; all of them would be as many links as policies times pods.
 */
function peers(manifest: Manifest, inventory: Inventory): Link[] {
  const { body } = manifest.resource
  return ['spec.ingress.from', 'spec.egress.to']
    .flatMap((path) => every(body, path).values)
    .flatMap((peer) => {
      const otherNamespaces = get(peer, 'namespaceSelector').kind !== 'missing'
      const links = select(manifest, get(peer, 'podSelector'), inventory.pods, 'peer', otherNamespaces)
      const certain = links.find((link) => link.doubt === undefined) ?? links[0]
      return certain ? [certain] : []
    })
}

/** Cilium writes one `spec` or several `specs`, and label keys with the source they come from. */
function ciliumLinks(manifest: Manifest, inventory: Inventory): Link[] {
  const { body, kind } = manifest.resource
  const everywhere = kind === 'k8s/CiliumClusterwideNetworkPolicy'
  return ['spec.endpointSelector', 'specs.endpointSelector']
    .flatMap((path) => every(body, path).values)
    .flatMap((selector) => select(manifest, withoutSources(selector), inventory.pods, 'selector', everywhere))
}

function withoutSources(selector: Value): Value {
  const labels = child(selector, 'matchLabels')
  if (selector.kind !== 'map' || labels.kind !== 'map') return selector
  const plain = new Map([...labels.entries].map(([key, value]) => [key.replace(/^(?:k8s|any):/, ''), value]))
  return { ...selector, entries: new Map([...selector.entries, ['matchLabels', { ...labels, entries: plain }]]) }
}

/** Monitors may name other namespaces than their own. */
function anywhere(body: Value): boolean {
  return get(body, 'spec.namespaceSelector').kind !== 'missing'
}

function select(manifest: Manifest, selector: Value, index: LabelIndex, via: string, inAnyNamespace = false): Link[] {
  if (selector.kind !== 'map') return []
  const near = (one: Labelled): Tri => inAnyNamespace || sameNamespace(manifest.namespace, one.namespace)
  const from = inAnyNamespace ? undefined : manifest.namespace
  return candidates(index, get(selector, 'matchLabels'), from).flatMap((one) => {
    const linked = and(near(one), matchesSelector(selector, one.labels))
    return linkIf(linked, manifest.resource, one.resource, via, selector.keySpan ?? selector.span)
  })
}

/** All objects of a scan, by name and by the labels of their pods, for links to find each other. */
import {
  entries,
  fact,
  get,
  type Link,
  printable,
  type Resource,
  type Span,
  type Tri,
  type Value,
} from '../../../model/index.js'
import type { Manifest } from '../manifests.js'
import type { Workload } from '../workloads.js'

/** Pods, or objects with labels of their own, that selectors look for. */
export interface Labelled {
  readonly resource: Resource
  readonly namespace: string | undefined
  readonly labels: Value
}

export interface Inventory {
  readonly manifests: readonly Manifest[]
  readonly workloads: readonly Workload[]
  /** Objects by resource kind and name, as in `k8s/Service web`. */
  readonly byName: ReadonlyMap<string, readonly Manifest[]>
  readonly pods: LabelIndex
  readonly services: LabelIndex
}

export function takeInventory(manifests: readonly Manifest[], workloads: readonly Workload[]): Inventory {
  const services = manifests.filter((m) => m.resource.kind === 'k8s/Service')
  return {
    manifests,
    workloads,
    byName: groupBy(manifests, (m) => nameKey(m.resource.kind, m.resource.name)),
    pods: indexLabels(
      workloads.map(({ manifest, podSpec }) => ({
        resource: podSpec,
        namespace: manifest.namespace,
        labels: fact(podSpec, 'metadata.labels'),
      })),
    ),
    services: indexLabels(
      services.map(({ resource, namespace }) => ({
        resource,
        namespace,
        labels: get(resource.body, 'metadata.labels'),
      })),
    ),
  }
}

export function nameKey(resourceKind: string, name: string): string {
  return `${resourceKind} ${name}`
}

/** Objects without a namespace go where they are applied to: into `default`, or into any other. */
export function sameNamespace(a: string | undefined, b: string | undefined): Tri {
  if (a === undefined || b === undefined) return 'unknown'
  if (a === b || (a || 'default') === (b || 'default')) return true
  return a === '' || b === '' ? 'unknown' : false
}

export interface LabelIndex {
  readonly all: readonly Labelled[]
  /** Those that carry `key=value`. */
  readonly byLabel: ReadonlyMap<string, readonly Labelled[]>
  /** Those whose labels can't be known whole: they may match anything. */
  readonly uncertain: readonly Labelled[]
}

/** Those that may carry all the wanted labels: a superset of what matches, small where a label is wanted. */
export function candidates(index: LabelIndex, wanted: Value): readonly Labelled[] {
  for (const [key, value] of entries(wanted)) {
    if (value.kind === 'scalar') return [...(index.byLabel.get(`${key}=${printable(value)}`) ?? []), ...index.uncertain]
  }
  return index.all
}

function indexLabels(all: readonly Labelled[]): LabelIndex {
  const byLabel = new Map<string, Labelled[]>()
  const uncertain: Labelled[] = []
  for (const one of all) {
    if (one.labels.kind === 'unknown' || hasUnknown(one.labels)) {
      uncertain.push(one)
      continue
    }
    for (const [key, value] of entries(one.labels)) {
      const label = `${key}=${printable(value)}`
      const known = byLabel.get(label)
      if (known) known.push(one)
      else byLabel.set(label, [one])
    }
  }
  return { all, byLabel, uncertain }
}

function hasUnknown(labels: Value): boolean {
  return labels.kind === 'map' && (labels.open || [...labels.entries.values()].some((v) => v.kind === 'unknown'))
}

function groupBy<V>(values: readonly V[], key: (value: V) => string): Map<string, V[]> {
  const result = new Map<string, V[]>()
  for (const value of values) {
    const known = result.get(key(value))
    if (known) known.push(value)
    else result.set(key(value), [value])
  }
  return result
}

/** A link, a doubtful one, or none. */
export function linkIf(linked: Tri, from: Resource, to: Resource, via: string, at: Span): Link[] {
  if (linked === false || from === to) return []
  if (linked === true) return [{ from, to, via, span: at }]
  return [{ from, to, via, span: at, doubt: `it depends on the namespace or on labels that can't be known here` }]
}

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
  /** Workloads by the name of the ServiceAccount that their pods run as. */
  readonly byAccount: ReadonlyMap<string, readonly Workload[]>
  readonly pods: LabelIndex
  readonly services: LabelIndex
}

export function takeInventory(manifests: readonly Manifest[], workloads: readonly Workload[]): Inventory {
  const services = manifests.filter((m) => m.resource.kind === 'k8s/Service')
  return {
    manifests,
    workloads,
    byName: groupBy(manifests, (m) => nameKey(m.resource.kind, m.name)),
    byAccount: groupBy(workloads, ({ podSpec }) => printable(fact(podSpec, 'serviceAccountName'), 'default')),
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

/** By namespace, then by label: what a selector may select is found without looking at everything else. */
export type LabelIndex = ReadonlyMap<string | undefined, Bucket>

interface Bucket {
  readonly all: readonly Labelled[]
  /** Those that carry `key=value`. */
  readonly byLabel: ReadonlyMap<string, readonly Labelled[]>
  /** Those whose labels can't be known whole: they may match anything. */
  readonly uncertain: readonly Labelled[]
}

/** Those that may carry the wanted labels in a namespace (undefined: in any): more than what matches, but few. */
export function candidates(index: LabelIndex, wanted: Value, namespace: string | undefined): readonly Labelled[] {
  const buckets = namespace
    ? [...new Set([namespace, '', undefined])].map((name) => index.get(name))
    : [...index.values()]
  const first = [...entries(wanted)].find(([, value]) => value.kind === 'scalar')
  const label = first && `${first[0]}=${printable(first[1])}`
  return buckets.flatMap((bucket) => {
    if (!bucket) return []
    return label === undefined ? bucket.all : [...(bucket.byLabel.get(label) ?? []), ...bucket.uncertain]
  })
}

function indexLabels(all: readonly Labelled[]): LabelIndex {
  const byNamespace = new Map<string | undefined, Labelled[]>()
  for (const one of all) append(byNamespace, one.namespace, one)
  return new Map([...byNamespace].map(([namespace, members]) => [namespace, bucket(members)]))
}

function bucket(all: readonly Labelled[]): Bucket {
  const byLabel = new Map<string, Labelled[]>()
  const uncertain: Labelled[] = []
  for (const one of all) {
    if (one.labels.kind === 'unknown' || hasUnknown(one.labels)) uncertain.push(one)
    else for (const [key, value] of entries(one.labels)) append(byLabel, `${key}=${printable(value)}`, one)
  }
  return { all, byLabel, uncertain }
}

function hasUnknown(labels: Value): boolean {
  return labels.kind === 'map' && (labels.open || [...labels.entries.values()].some((v) => v.kind === 'unknown'))
}

function groupBy<V>(values: readonly V[], key: (value: V) => string): Map<string, V[]> {
  const result = new Map<string, V[]>()
  for (const value of values) append(result, key(value), value)
  return result
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key)
  if (known) known.push(value)
  else lists.set(key, [value])
}

/** A link, a doubtful one, or none. */
export function linkIf(linked: Tri, from: Resource, to: Resource, via: string, at: Span): Link[] {
  if (linked === false || from === to) return []
  if (linked === true) return [{ from, to, via, span: at }]
  return [{ from, to, via, span: at, doubt: `it depends on the namespace or on labels that can't be known here` }]
}

/** All resources of a scan and how they hang together. */
import type { Resource } from './resource.js'
import type { Span } from './source.js'

/** A directed edge: `from` names, selects, owns or needs `to`. */
export interface Link {
  readonly from: Resource
  readonly to: Resource
  /** `reference` (Terraform), `selector`, `service-account`, `config-map`, `target`, `needs`, `uses`, `stage` … */
  readonly via: string
  /** Where the naming stands. */
  readonly span?: Span
  /** Why it can't be told here whether they are linked: no link is found then, but `linked` is incomplete for both. */
  readonly doubt?: string
}

/** Why more resources may exist than were seen: a module that wasn't found, a template that wasn't rendered. */
export interface Gap {
  /** Kinds that may be brought, as in a rule's `select`: `tf/*`. */
  readonly kinds: string
  readonly why: string
  /** Only resources whose file lies below this directory are affected; the whole scan if absent. */
  readonly below?: string
  /** Only these resources are affected, wherever their files lie: those of one kustomization or chart. */
  readonly among?: ReadonlySet<Resource>
}

export interface Linked {
  readonly found: readonly Resource[]
  /** False when a resource that can't be seen may be linked too: absence then proves nothing. */
  readonly complete: boolean
  /** Why it is incomplete. */
  readonly why?: string
}

export interface Graph {
  readonly resources: readonly Resource[]
  /** By exact kind or by prefix, `k8s/*`. */
  ofKind(kind: string): readonly Resource[]
  /** Neighbours of a kind in either direction. */
  linked(resource: Resource, kind: string, via?: string): Linked
  /** Direct and indirect parts. */
  parts(resource: Resource, kind?: string): readonly Resource[]
  /** Could there be resources of this kind, near this resource, that the scan didn't see? */
  gap(resource: Resource, kind: string): Gap | undefined
}

export function kindMatches(pattern: string, kind: string): boolean {
  return pattern === kind || (pattern.endsWith('*') && kind.startsWith(pattern.slice(0, -1)))
}

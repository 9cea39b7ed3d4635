/** The resource graph: by kind, by link in either direction, by part, and where it may be incomplete. */
import { type Gap, type Graph, kindMatches, type Link, type Linked, type Resource } from '../model/index.js'

interface Neighbour {
  readonly to: Resource
  readonly via: string
  readonly doubt?: string
}

const none: readonly Resource[] = []

export function buildGraph(resources: readonly Resource[], links: readonly Link[], gaps: readonly Gap[]): Graph {
  const byKind = group(resources, (r) => r.kind)
  const children = group(
    resources.filter((r) => r.parent),
    (r) => r.parent,
  )
  const neighbours = new Map<Resource, Neighbour[]>()
  const connect = (from: Resource, neighbour: Neighbour): void => {
    const known = neighbours.get(from)
    if (known) known.push(neighbour)
    else neighbours.set(from, [neighbour])
  }
  for (const { from, to, via, doubt } of links) {
    const about = doubt === undefined ? { via } : { via, doubt }
    connect(from, { to, ...about })
    connect(to, { to: from, ...about })
  }

  const ofKind = (kind: string): readonly Resource[] => {
    if (!kind.endsWith('*')) return byKind.get(kind) ?? []
    return [...byKind.keys()].filter((k) => kindMatches(kind, k)).flatMap((k) => byKind.get(k) ?? [])
  }

  const gap = (resource: Resource, kind: string): Gap | undefined =>
    gaps.find((g) => (kindMatches(g.kinds, kind) || kindMatches(kind, g.kinds)) && isNear(resource, g))

  const linked = (resource: Resource, kind: string, via?: string): Linked => {
    const near = (neighbours.get(resource) ?? []).filter(
      (n) => kindMatches(kind, n.to.kind) && (via === undefined || n.via === via),
    )
    const found = [...new Set(near.filter((n) => n.doubt === undefined).map((n) => n.to))]
    const why = near.find((n) => n.doubt !== undefined)?.doubt ?? gap(resource, kind)?.why
    return why === undefined ? { found, complete: true } : { found, complete: false, why }
  }

  const collect = (resource: Resource, kind: string | undefined, into: Resource[]): Resource[] => {
    for (const child of children.get(resource) ?? []) {
      if (kind === undefined || kindMatches(kind, child.kind)) into.push(child)
      collect(child, kind, into)
    }
    return into
  }
  const partsOf = (resource: Resource, kind: string | undefined): readonly Resource[] => {
    const own = children.get(resource) ?? none
    // As with the commands of an instruction: nothing is below them, and all are wanted.
    const isAll = own.every((part) => !children.has(part) && (kind === undefined || kindMatches(kind, part.kind)))
    return isAll ? own : collect(resource, kind, [])
  }
  // Rules that judge the parts of a resource one by one ask for all of them each time.
  let last:
    | { readonly of: Resource; readonly kind: string | undefined; readonly found: readonly Resource[] }
    | undefined
  const parts = (resource: Resource, kind?: string): readonly Resource[] => {
    if (last?.of !== resource || last.kind !== kind) last = { of: resource, kind, found: partsOf(resource, kind) }
    return last.found
  }

  return { resources, ofKind, linked, parts, gap }
}

function isNear(resource: Resource, { below, among }: Gap): boolean {
  if (among) return among.has(resource)
  return (
    below === undefined ||
    below === '' ||
    below === '.' ||
    resource.header.file.path.startsWith(`${below.replace(/\/$/, '')}/`)
  )
}

export function group<K, V>(values: readonly V[], key: (value: V) => K): Map<K, V[]> {
  const result = new Map<K, V[]>()
  for (const value of values) {
    const known = result.get(key(value))
    if (known) known.push(value)
    else result.set(key(value), [value])
  }
  return result
}

/** The same rule at the same place for several instances (a module called twice) is one finding that names them all. */
import { type RelatedPlace, type Resource, range, root, type Span } from '../model/index.js'
import type { Judged } from './trusted-fixes.js'

/** Related places of one finding; a module called a thousand times would drown the rest of the report. */
const maxRelated = 20

export interface Merged extends Judged {
  readonly related: readonly RelatedPlace[]
}

interface Building {
  base: Judged
  readonly places: Map<string, RelatedPlace>
  /** Instances beyond those that are named. */
  more: number
}

export function merge(sorted: readonly Judged[]): readonly Merged[] {
  const byKey = new Map<string, Building>()
  for (const one of sorted) {
    const { rule, resource, at, message, related } = one.finding
    const { address } = root(resource)
    const key = `${rule.meta.id} ${at.file.path} ${at.start} ${at.end} ${message.replaceAll(address, '')}`
    const known = byKey.get(key)
    if (!known) {
      const building = { base: one, places: new Map(), more: 0 }
      byKey.set(key, building)
      add(building, [...related, ...callPlaces(resource)])
      addCopies(building, resource)
      continue
    }
    const isOther = root(known.base.finding.resource).address !== address
    if (known.places.size >= maxRelated) known.more += isOther ? 1 : 0
    else add(known, [...(isOther ? [instancePlace(resource)] : []), ...related, ...callPlaces(resource)])
    // Suppressed for one instance only: the others still count.
    if (known.base.by && !one.by) known.base = one
  }
  return [...byKey.values()].map(finish)
}

function finish({ base, places, more }: Building): Merged {
  const related = [...places.values()]
  if (more > 0) related.push(relatedPlace({ at: base.finding.resource.header, message: `and ${more} more instances` }))
  return { ...base, related }
}

interface Place {
  readonly at: Span
  readonly message: string
}

function add({ places }: Building, more: readonly Place[]): void {
  for (const place of more) {
    const { file, start, end } = place.at
    const key = `${file.path} ${start} ${end} ${place.message}`
    if (!places.has(key)) places.set(key, relatedPlace(place))
  }
}

/** Instances of its module that hold the very same. */
function addCopies(building: Building, resource: Resource): void {
  for (const { address, callers } of root(resource).also ?? []) {
    const [call] = callers
    if (building.places.size >= maxRelated || !call) building.more++
    else add(building, [{ at: call, message: `also in ${address}` }])
  }
}

/** Where the modules are called that the resource is in. */
function callPlaces(resource: Resource): readonly Place[] {
  const { address, callers = [] } = root(resource)
  return callers.map((at) => ({ at, message: `${address} comes from this call` }))
}

/** A further instance of what the finding is about. */
function instancePlace(resource: Resource): Place {
  const { address, header } = root(resource)
  return { at: header, message: `also ${address}` }
}

function relatedPlace({ at, message }: Place): RelatedPlace {
  return { path: at.file.path, range: range(at), message }
}

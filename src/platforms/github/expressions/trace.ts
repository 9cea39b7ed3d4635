/** Follows what flows into an expression through the workflow: env, matrix, inputs and outputs of jobs. */
import type { Value } from '../../../model/index.js'
import type { Expression, Place } from './ast.js'
import { embeddedIn } from './embedded.js'
import { type Grade, gradeOf } from './grade.js'
import { flows, type Reference } from './references.js'

/** A context whose text ends up in the expression's result. */
export interface Origin {
  /** `github.event.issue.title` */
  readonly path: string
  readonly grade: Exclude<Grade, 'local'>
  /** Contexts of the workflow it came through, nearest first: `env.TITLE`. */
  readonly via: readonly string[]
  /** In the text of the expression that was asked about. */
  readonly place: Place
}

/** What a context of the workflow itself may hold. */
export type Held =
  | { readonly type: 'texts'; readonly values: readonly Value[]; readonly sources: Sources }
  | { readonly type: 'grade'; readonly grade: Exclude<Grade, 'local'> }

export interface Sources {
  /** Undefined: the file doesn't tell. */
  held(reference: Reference): Held | undefined
}

/** Flows longer than this are given up as unknown. */
const maxHops = 8

export function trace(e: Expression, sources: Sources): Origin[] {
  return unique(follow(e, sources, { via: [], seen: new Set() }))
}

interface Way {
  readonly via: readonly string[]
  /** Texts already followed: each is read once, so that no web of references explodes. */
  readonly seen: Set<Value>
  readonly outer?: Place
}

function follow(e: Expression, sources: Sources, way: Way): Origin[] {
  return flows(e).flatMap((flow): Origin[] => {
    if (flow.type === 'literal') return []
    const place = way.outer ?? { start: flow.start, end: flow.end }
    if (flow.type === 'opaque') return [{ path: '', grade: 'unknown', via: way.via, place }]
    return fromReference(flow.reference, sources, way, place)
  })
}

function fromReference(reference: Reference, sources: Sources, way: Way, place: Place): Origin[] {
  const { via, seen } = way
  const path = reference.written.join('.')
  const grade = gradeOf(reference.steps)
  if (grade !== 'local') return [{ path, grade, via, place }]
  const held = via.length < maxHops ? sources.held(reference) : undefined
  if (!held) return [{ path, grade: 'unknown', via, place }]
  if (held.type === 'grade') return [{ path, grade: held.grade, via, place }]
  return held.values.flatMap((value) => {
    if (value.kind === 'unknown') return [{ path, grade: 'unknown' as const, via, place }]
    if (value.kind !== 'scalar' || typeof value.value !== 'string' || seen.has(value)) return []
    seen.add(value)
    return embeddedIn(value.value).flatMap(({ tree }) =>
      follow(tree, held.sources, { via: [...via, path], seen, outer: place }),
    )
  })
}

function unique(origins: readonly Origin[]): Origin[] {
  const seen = new Set<string>()
  return origins.filter(({ path, grade, place }) => {
    const key = `${path} ${grade} ${place.start}`
    return !seen.has(key) && seen.add(key) !== undefined
  })
}

/** Total lookup by path. */
import type { Span } from './source.js'
import { isUnset, missing, unknown, type Value } from './value.js'

/** `a.b[0].c`, or the steps themselves when a key holds a dot (`['metadata', 'annotations', 'a.b/c']`). */
export type Path = string | readonly (string | number)[]

const parsed = new Map<string, readonly (string | number)[]>()

/** Steps of a path; a step of digits in brackets is a list index, `[*]` is the step `'*'` (see `every`). */
export function steps(path: Path): readonly (string | number)[] {
  if (typeof path !== 'string') return path
  const known = parsed.get(path)
  if (known) return known
  const result: (string | number)[] = []
  for (const part of path.matchAll(/\[(\d+)\]|\[(\*)\]|\["([^"]*)"\]|([^.[\]]+)/g)) {
    if (part[1] !== undefined) result.push(Number(part[1]))
    else result.push(part[2] ?? part[3] ?? part[4] ?? '')
  }
  parsed.set(path, result)
  return result
}

/**
 * The value at `path`. `Missing` points at the nearest ancestor that exists; below an `Unknown`, or where an open
 * list or mapping may hold the step, the answer is `Unknown`.
 */
export function get(value: Value, path: Path): Value {
  const way = steps(path)
  let current = value
  // Called more often than anything else: an iterator would take as long as the lookup itself.
  for (let i = 0; i < way.length; i++) current = child(current, way[i] ?? '')
  return current
}

export function child(value: Value, step: string | number): Value {
  switch (value.kind) {
    case 'map': {
      const found = value.entries.get(String(step))
      if (found) return found
      return value.open ? unknown(`\`${step}\` may be set where it can't be seen`, here(value)) : missing(here(value))
    }
    case 'list': {
      const found = typeof step === 'number' ? value.items[step] : undefined
      if (found) return found
      return value.open ? unknown('the list may hold more than can be seen', here(value)) : missing(here(value))
    }
    case 'unknown':
      return value.prefix === undefined ? value : unknown(value.why, value.span)
    case 'missing':
      return value
    case 'scalar':
      return missing(here(value))
  }
}

/** Where to point when something below `value` is absent: its key, else its first line's start. */
function here(value: Value): Span {
  return value.keySpan ?? value.span
}

export interface Reached {
  readonly values: readonly Value[]
  /** False when an open or unknown container on the way may hold more. */
  readonly complete: boolean
}

/**
 * All values at `path`, stepping through lists by itself (`containers.ports` reaches the ports of every container) and
 * through all entries at `*`. An empty or absent list reaches one `Missing`.
 */
export function every(value: Value, path: Path): Reached {
  const single = withoutLists(value, path)
  return single ? { values: [single], complete: true } : everyOf(value, path)
}

/** The usual case: no list on the way and none at the end. */
function withoutLists(value: Value, path: Path): Value | undefined {
  let current = value
  for (const step of steps(path)) {
    if (current.kind === 'list' || step === '*') return undefined
    current = child(current, step)
  }
  return current.kind === 'list' ? undefined : current
}

function everyOf(value: Value, path: Path): Reached {
  let reached: Value[] = [value]
  let complete = true
  const spread = (v: Value): readonly Value[] => {
    if (v.kind !== 'list') return [v]
    if (v.open) complete = false
    return v.items.length > 0
      ? v.items.flatMap(spread)
      : [v.open ? unknown('the list may hold more than can be seen', here(v)) : missing(here(v))]
  }
  for (const step of steps(path)) {
    const next: Value[] = []
    for (const v of reached)
      for (const one of typeof step === 'number' ? [v] : spread(v)) {
        if (step === '*' && one.kind === 'map') {
          if (one.open) complete = false
          next.push(...(one.entries.size > 0 ? one.entries.values() : [child(one, '*')]))
        } else next.push(step === '*' && one.kind === 'list' ? one : child(one, step))
      }
    reached = next
  }
  return { values: reached.flatMap(spread), complete }
}

/** The first of several values that is set; unset ones are passed over, an `Unknown` ends the search. */
export function firstSet(...candidates: readonly Value[]): Value {
  for (const candidate of candidates) if (!isUnset(candidate)) return candidate
  return candidates.at(-1) as Value
}

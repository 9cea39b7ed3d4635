/**
 * Values as they stand in the resource that uses them. A rule's finding belongs to the resource: an element that came
 * from a local or variable is pointed at by the expression that brought it here, and its origin leads to where it was
 * written.
 */
import { contains, type Span, type Value } from '../../model/index.js'
import { weight } from './eval/walk.js'

/** Larger values keep the places of their elements: copying them for every resource that uses them costs too much. */
const maxWeight = 2_000

export function settle(value: Value, within: Span): Value {
  return weight(value) > maxWeight ? moved(value, within) : settled(value, within)
}

function settled(value: Value, within: Span): Value {
  const here = moved(value, within)
  if (here.kind === 'list') {
    const items = here.items.map((item) => settled(item, here.span))
    return items.some((item, i) => item !== here.items[i]) ? { ...here, items } : here
  }
  if (here.kind !== 'map') return here
  let changed = false
  const entries = new Map<string, Value>()
  for (const [key, entry] of here.entries) {
    const result = settled(entry, here.span)
    changed ||= result !== entry
    entries.set(key, result)
  }
  return changed ? { ...here, entries } : here
}

function moved(value: Value, within: Span): Value {
  if (contains(within, value.span)) return value
  const { keySpan, ...rest } = value
  const result = { ...rest, span: within, origin: value, via: value.via ?? 'value' }
  return keySpan && contains(within, keySpan) ? { ...result, keySpan } : result
}

/** The value under its key, as a mapping holds it. */
export function keyed<V extends Value>(value: V, keySpan: Span): V {
  return { ...value, keySpan }
}

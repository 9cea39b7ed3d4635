/** GitLab's merge: mappings by key and deeply, everything else is replaced. */
import { entries, mapping, type Value } from '../../model/index.js'

const maxDepth = 100

/** `over` on top of `base`; places are where each value was written, the whole stands where `over` does. */
export function merged(base: Value, over: Value, depth = 0): Value {
  if (base.kind === 'missing') return over
  if (over.kind === 'missing') return base
  if (base.kind !== 'map' || over.kind !== 'map' || depth > maxDepth) return over
  const result = new Map(base.entries)
  for (const [key, value] of entries(over)) {
    const below = result.get(key)
    result.set(key, below ? merged(below, value, depth + 1) : value)
  }
  const more = { ...(over.keySpan ? { keySpan: over.keySpan } : {}), ...(over.origin ? { origin: over.origin } : {}) }
  return mapping(result, over.span, { open: base.open || over.open, ...more })
}

/** The mapping with some entries set or, where undefined, as they were. */
export function withEntries(value: Value, more: Readonly<Record<string, Value | undefined>>, open?: boolean): Value {
  const result = new Map(value.kind === 'map' ? value.entries : [])
  for (const [key, added] of Object.entries(more)) if (added) result.set(key, added)
  const isOpen = open ?? (value.kind === 'map' && value.open)
  return mapping(result, value.span, { open: isOpen, ...(value.keySpan ? { keySpan: value.keySpan } : {}) })
}

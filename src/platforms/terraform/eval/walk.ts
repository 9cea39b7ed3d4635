/**
 * Questions about a value and everything in it. Answers are remembered by the array or map that holds the elements, so
 * that copies of a value that differ in their place only share them.
 */
import type { Value } from '../../../model/index.js'

/** Itself not known, or something in it. */
export const isPartlyUnknown: (value: Value) => boolean = remembered<boolean>(
  (value) => value.kind === 'unknown' || ((value.kind === 'list' || value.kind === 'map') && value.open),
  (elements) => elements.some(isPartlyUnknown),
  (own, within) => own || within,
)

/** Marked itself, or holding something that is. */
export const isSensitive: (value: Value) => boolean = remembered<boolean>(
  (value) => value.sensitive === true,
  (elements) => elements.some(isSensitive),
  (own, within) => own || within,
)

/** How large a value is, counted through all levels. */
export interface Size {
  /** Values in it, and itself: a few lines of doubling locals write down more than any memory holds. */
  readonly values: number
  /** UTF-16 code units of all strings in it, but for keys. */
  readonly text: number
  /** Levels of nesting. */
  readonly levels: number
}

const sizes = new WeakMap<object, Size>()
const single: Size = { values: 1, text: 0, levels: 0 }

export function sizeOf(value: Value): Size {
  if (value.kind === 'scalar') {
    return typeof value.value === 'string' ? { values: 1, text: value.value.length, levels: 0 } : single
  }
  if (value.kind !== 'list' && value.kind !== 'map') return single
  const holder = value.kind === 'list' ? value.items : value.entries
  const known = sizes.get(holder)
  if (known) return known
  const size = sum(value.kind === 'list' ? value.items : value.entries.values())
  // Small flat ones are counted again faster than they are remembered.
  if (size.levels > 1 || size.values > 16) sizes.set(holder, size)
  return size
}

function sum(elements: Iterable<Value>): Size {
  let [values, text, levels] = [1, 0, 1]
  for (const element of elements) {
    const size = sizeOf(element)
    values += size.values
    text += size.text
    levels = Math.max(levels, size.levels + 1)
  }
  return { values, text, levels }
}

/** Values in it, counted through all levels. */
export function weight(value: Value): number {
  return sizeOf(value).values
}

function remembered<T>(
  own: (value: Value) => T,
  within: (elements: readonly Value[]) => T,
  whole: (own: T, within: T) => T,
): (value: Value) => T {
  const answers = new WeakMap<object, T>()
  return (value) => {
    if (value.kind !== 'list' && value.kind !== 'map') return own(value)
    const holder = value.kind === 'list' ? value.items : value.entries
    const known = answers.get(holder)
    const answer = known ?? within(value.kind === 'list' ? value.items : [...value.entries.values()])
    if (known === undefined) answers.set(holder, answer)
    return whole(own(value), answer)
  }
}

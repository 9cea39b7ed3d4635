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

/** How many values there are in it: a few lines of doubling locals write down more than any memory holds. */
export const weight: (value: Value) => number = remembered<number>(
  () => 1,
  (elements) => elements.reduce((sum, e) => sum + weight(e), 0),
  (own, within) => own + within,
)

/** UTF-16 code units of all strings in it, but for keys. */
export const textSize: (value: Value) => number = remembered<number>(
  (value) => (value.kind === 'scalar' && typeof value.value === 'string' ? value.value.length : 0),
  (elements) => elements.reduce((sum, e) => sum + textSize(e), 0),
  (own, within) => own + within,
)

/** Levels of nesting. */
export const nesting: (value: Value) => number = remembered<number>(
  () => 0,
  (elements) => elements.reduce((most, e) => Math.max(most, nesting(e) + 1), 0),
  (own, within) => own + within,
)

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

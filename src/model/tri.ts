/** Kleene logic over values: only a definite false becomes a finding. */
import type { Primitive, Value } from './value.js'

export type Tri = boolean | 'unknown'

export function not(a: Tri): Tri {
  return a === 'unknown' ? a : !a
}

export function and(...all: readonly Tri[]): Tri {
  let result: Tri = true
  for (const a of all) {
    if (a === false) return false
    if (a === 'unknown') result = a
  }
  return result
}

export function or(...all: readonly Tri[]): Tri {
  let result: Tri = false
  for (const a of all) {
    if (a === true) return true
    if (a === 'unknown') result = a
  }
  return result
}

/** Does the predicate hold for a known scalar? Absent and structured values are a definite no, unknown ones unknown. */
export function test(value: Value, predicate: (known: Primitive) => boolean): Tri {
  if (value.kind === 'unknown') return 'unknown'
  return value.kind === 'scalar' && predicate(value.value)
}

export function equals(value: Value, wanted: Primitive): Tri {
  if (
    value.kind === 'unknown' &&
    value.prefix !== undefined &&
    typeof wanted === 'string' &&
    !wanted.startsWith(value.prefix)
  ) {
    return false
  }
  if (value.kind === 'missing') return wanted === null
  return test(value, (v) => v === wanted)
}

/** True as a boolean or in the spellings configuration languages convert (`"true"`). */
export function isTrue(value: Value): Tri {
  return test(value, (v) => v === true || v === 'true')
}

export function isFalse(value: Value): Tri {
  return test(value, (v) => v === false || v === 'false')
}

export function isSet(value: Value): Tri {
  // What begins somehow is a string, whatever follows.
  if (value.kind === 'unknown') return value.prefix === undefined ? 'unknown' : true
  return value.kind !== 'missing' && !(value.kind === 'scalar' && value.value === null)
}

/** A number, or a string that reads as one, no smaller than `least`. */
export function atLeast(value: Value, least: number): Tri {
  return test(value, (v) => v !== null && v !== '' && Number(v) >= least)
}

/** A number, or a string that reads as one, no larger than `most`. */
export function atMost(value: Value, most: number): Tri {
  return test(value, (v) => v !== null && v !== '' && Number(v) <= most)
}

/** Set, and not to an empty string, which providers take for not set. */
export function isGiven(value: Value): Tri {
  return and(isSet(value), not(equals(value, '')))
}

export function oneOf(value: Value, wanted: readonly Primitive[]): Tri {
  return or(...wanted.map((w) => equals(value, w)))
}

export function matches(value: Value, pattern: RegExp): Tri {
  return test(value, (v) => typeof v === 'string' && pattern.test(v))
}

export function startsWith(value: Value, prefix: string): Tri {
  if (value.kind === 'unknown' && value.prefix !== undefined) {
    if (value.prefix.startsWith(prefix)) return true
    if (!prefix.startsWith(value.prefix)) return false
  }
  return test(value, (v) => typeof v === 'string' && v.startsWith(prefix))
}

/** Does some item satisfy the predicate? An open or unknown list can't answer a definite no. */
export function some(value: Value, predicate: (item: Value) => Tri): Tri {
  if (value.kind === 'unknown') return 'unknown'
  if (value.kind !== 'list') return false
  const seen = or(...value.items.map(predicate))
  return seen === false && value.open ? 'unknown' : seen
}

/** Do all items satisfy the predicate? An empty list does; an open or unknown one can't answer a definite yes. */
export function all(value: Value, predicate: (item: Value) => Tri): Tri {
  return not(some(value, (item) => not(predicate(item))))
}

/** Does a list hold one of these values? */
export function includesAny(value: Value, wanted: readonly Primitive[]): Tri {
  return some(value, (item) => oneOf(item, wanted))
}

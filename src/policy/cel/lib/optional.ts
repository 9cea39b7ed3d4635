/** Optional values. `or` and `orValue` evaluate their argument only when it is needed; see compile-calls. */
import type { Library } from '../functions.js'
import {
  type CelError,
  type CelList,
  type CelUnknown,
  type CelValue,
  fail,
  isUnknown,
  none,
  type Optional,
  type Outcome,
  optionalOf,
  unwrap,
} from '../values.js'

/** Is it the value that a field of its type has when nobody sets it? */
function isZero(v: CelValue): boolean {
  if (v === null || v === false || v === '' || v === 0) return true
  if (typeof v !== 'object') return false
  switch (v.kind) {
    case 'double':
      return v.value === 0
    case 'uint':
      return v.value === 0n
    case 'bytes':
      return v.value.length === 0
    case 'list':
      return v.items.length === 0
    case 'map':
      return v.entries.size === 0
    case 'duration':
      return v.nanos === 0n
    case 'optional':
      return !v.present
    default:
      return false
  }
}

function ofNonZeroValue(v: CelValue): Optional | CelUnknown {
  if (typeof v === 'object' && (v?.kind === 'list' || v?.kind === 'map') && v.open && isZero(v))
    return { kind: 'unknown', why: v.why ?? 'it may hold more than can be seen' }
  return isZero(v) ? none : optionalOf(v)
}

export function valueIn(o: Optional): Outcome | CelError {
  return o.present ? unwrap(o.value) : fail('argument', 'the optional has no value; `orValue()` gives one')
}

/** Keeps the present ones. */
function unwrapAll(list: CelList): CelList | CelUnknown {
  const items = []
  for (const raw of list.items) {
    const v = unwrap(raw)
    if (isUnknown(v)) return v
    if (typeof v === 'object' && v?.kind === 'optional' && v.present) items.push(v.value)
  }
  return { ...list, items }
}

export const optional: Library = {
  'optional.of(T): optional(T)': (v: CelValue) => optionalOf(v),
  'optional.none(): optional(T)': () => none,
  'optional.ofNonZeroValue(T): optional(T)': ofNonZeroValue,
  'optional.unwrap(list(optional(T))): list(T)': unwrapAll,
  '(list(optional(T))).unwrapOpt(): list(T)': unwrapAll,
  '(optional(T)).hasValue(): bool': (o: Optional) => o.present,
  '(optional(T)).value(): T': valueIn,
  '(optional(T)).or(optional(T)): optional(T)': (o: Optional, other: Optional) => (o.present ? o : other),
  '(optional(T)).orValue(T): T': (o: Optional, other: CelValue) => (o.present ? unwrap(o.value) : other),
}

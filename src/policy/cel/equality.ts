/** Equality of any two values, and membership. Types that have nothing in common are unequal, never an error. */
import {
  type CelList,
  type CelMap,
  type CelUnknown,
  type CelValue,
  type Key,
  type Raw,
  unknownOf,
  unwrap,
} from './values.js'

type Known = CelValue | CelUnknown

/** What a number is in JavaScript, which compares numbers and bigints exactly; undefined for what is no number. */
export function numeric(v: Known): number | bigint | undefined {
  if (typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v !== 'object' || v === null) return undefined
  return v.kind === 'double' || v.kind === 'uint' ? v.value : undefined
}

export function equal(a: Known, b: Known): boolean | CelUnknown {
  if (a === b && (typeof a !== 'object' || a === null)) return true
  if (typeof a === 'object' && a !== null && a.kind === 'unknown') return unknownEqual(a, b)
  if (typeof b === 'object' && b !== null && b.kind === 'unknown') return unknownEqual(b, a)
  const x = numeric(a)
  if (x !== undefined) {
    const y = numeric(b)
    // biome-ignore lint/suspicious/noDoubleEquals: a number and a bigint of the same size are equal
    return y !== undefined && x == y
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  switch (a.kind) {
    case 'list':
      return b.kind === 'list' && equalLists(a, b)
    case 'map':
      return b.kind === 'map' && equalMaps(a, b)
    case 'bytes':
      return b.kind === 'bytes' && a.value.length === b.value.length && a.value.every((byte, i) => byte === b.value[i])
    case 'timestamp':
    case 'duration':
      return b.kind === a.kind && a.nanos === b.nanos
    case 'type':
      return b.kind === 'type' && a.name === b.name
    case 'opaque':
      return b.kind === 'opaque' && a.type === b.type && a.text === b.text
    case 'optional':
      if (b.kind !== 'optional' || a.present !== b.present) return false
      return !a.present || equal(unwrap(a.value), unwrap(b.value))
    default:
      return false
  }
}

const isCertain = (v: Known): v is CelValue => typeof v !== 'object' || v?.kind !== 'unknown'

function unknownEqual(unknown: CelUnknown, other: Known): boolean | CelUnknown {
  const { prefix, atLeast } = unknown
  // What begins somehow is a text, whatever follows.
  if (prefix !== undefined && isCertain(other) && !(typeof other === 'string' && other.startsWith(prefix))) return false
  if (atLeast !== undefined && typeof other === 'number' && other < atLeast) return false
  return prefix === undefined && atLeast === undefined ? unknown : unknownOf(unknown.why, unknown)
}

function equalLists(a: CelList, b: CelList): boolean | CelUnknown {
  const open = a.open || b.open
  if (!open && a.items.length !== b.items.length) return false
  if ((!a.open && a.items.length < b.items.length) || (!b.open && b.items.length < a.items.length)) return false
  if (a.gaps || b.gaps) return unknownOf(a.why ?? b.why ?? 'the list may hold more than can be seen', a)
  let undecided: CelUnknown | undefined
  const length = Math.min(a.items.length, b.items.length)
  for (let i = 0; i < length; i++) {
    const same = equal(item(a, i), item(b, i))
    if (same === false) return false
    if (same !== true) undecided ??= same
  }
  if (undecided) return undecided
  return open ? unknownOf(a.why ?? b.why ?? 'the list may hold more than can be seen', a.open ? a : b) : true
}

function equalMaps(a: CelMap, b: CelMap): boolean | CelUnknown {
  if (!a.open && !b.open && a.entries.size !== b.entries.size) return false
  let undecided: CelUnknown | undefined
  for (const [key, value] of a.entries) {
    const other = b.entries.get(key)
    if (other === undefined) {
      if (!b.open) return false
      continue
    }
    const same = equal(unwrap(value), unwrap(other))
    if (same === false) return false
    if (same !== true) undecided ??= same
  }
  if (!a.open) for (const key of b.entries.keys()) if (!a.entries.has(key)) return false
  if (undecided) return undecided
  return a.open || b.open ? unknownOf(a.why ?? b.why ?? 'the map may hold more than can be seen', a.open ? a : b) : true
}

function item(list: CelList, i: number): Known {
  return unwrap(list.items[i] as Raw)
}

/** `element in list` */
export function contains(list: CelList, element: Known): boolean | CelUnknown {
  let undecided: CelUnknown | undefined
  for (const raw of list.items) {
    const same = equal(unwrap(raw), element)
    if (same === true) return true
    if (same !== false) undecided ??= same
  }
  if (undecided) return undecided
  return list.open ? unknownOf(list.why ?? 'the list may hold more than can be seen', list) : false
}

/** A value as a map finds it; undefined for what can't be a key. Doubles are keys only to look up with. */
export function keyOf(v: Known): Key | undefined {
  if (typeof v === 'string' || typeof v === 'boolean' || typeof v === 'number' || typeof v === 'bigint') return v
  if (typeof v !== 'object' || v === null) return undefined
  if (v.kind === 'uint') return v.value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(v.value) : v.value
  if (v.kind !== 'double' || !Number.isInteger(v.value)) return undefined
  return Number.isSafeInteger(v.value) ? v.value + 0 : BigInt(v.value)
}

/** `key in map` */
export function hasKey(map: CelMap, key: Known): boolean | CelUnknown {
  if (typeof key === 'object' && key !== null && key.kind === 'unknown') {
    return !map.open && map.entries.size === 0 ? false : unknownOf(key.why, key)
  }
  const k = keyOf(key)
  if (k !== undefined && map.entries.has(k)) return true
  return map.open ? unknownOf(map.why ?? 'the map may hold more than can be seen', map) : false
}

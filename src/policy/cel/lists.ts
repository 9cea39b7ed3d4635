/** What macros and list functions iterate over. */
import {
  type CelList,
  type CelMap,
  type CelUnknown,
  type CelValue,
  isUnknown,
  type Key,
  listOf,
  type Raw,
  uint,
  unknownOf,
  unwrap,
} from './values.js'

/** A map's key as the value it was written as. */
export function keyValue(map: CelMap, key: Key): CelValue {
  return map.uintKeys?.has(key) && (typeof key === 'number' || typeof key === 'bigint') ? uint(BigInt(key)) : key
}

export function keysOf(map: CelMap): CelList {
  const items: readonly Raw[] = map.uintKeys
    ? [...map.entries.keys()].map((k) => keyValue(map, k))
    : [...map.entries.keys()]
  if (!map.open) return listOf(items)
  return { kind: 'list', items, open: true, gaps: true, why: map.why ?? 'the map may hold more than can be seen' }
}

export function mayHoldMore(list: CelList): CelUnknown {
  return unknownOf(list.why ?? 'the list may hold more than can be seen', list)
}

/** The values of a list, or the unknown that keeps them from being known. */
export function knownItems(list: CelList): readonly CelValue[] | CelUnknown {
  if (list.open) return mayHoldMore(list)
  const values: CelValue[] = []
  for (const raw of list.items) {
    const value = unwrap(raw)
    if (isUnknown(value)) return value
    values.push(value)
  }
  return values
}

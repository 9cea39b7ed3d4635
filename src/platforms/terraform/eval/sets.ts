/**
 * Sets are Lists whose type says so. Their items are unique and in the order the language iterates them: strings by
 * code point, numbers by size, `false` before `true`, everything else as met. A set with unknown items is `open`,
 * because two of them may turn out to be one.
 */
import type { List, Value } from '../../../model/index.js'
import { same } from './equality.js'
import { compareText } from './iterate.js'
import { compare, isNumeric } from './numbers.js'
import { type Type, withType } from './types.js'
import { isPartlyUnknown } from './walk.js'

/** The list as a set; its type must be a set type already. */
export function makeSet(from: List): List {
  const items: Value[] = []
  const seen = new Set<string>()
  for (const item of from.items) {
    const key = identity(item)
    if (key !== undefined) {
      if (seen.has(key)) continue
      seen.add(key)
    } else if (items.some((other) => same(other, item) === true)) continue
    items.push(item)
  }
  items.sort(order)
  return { ...from, items, open: from.open || items.some(isPartlyUnknown) }
}

export function setOfItems(from: List, element: Type): List {
  return makeSet(withType(from, { kind: 'set', element }))
}

/** A key equal for equal scalars; `undefined` for what has to be compared item by item. */
function identity(item: Value): string | undefined {
  return item.kind === 'scalar' ? `${isNumeric(item.value) ? 'number' : typeof item.value}:${item.value}` : undefined
}

function order(a: Value, b: Value): number {
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return 0
  if (typeof a.value === 'string' && typeof b.value === 'string') return compareText(a.value, b.value)
  if (isNumeric(a.value) && isNumeric(b.value)) return compare(a.value, b.value)
  return Number(a.value) - Number(b.value)
}

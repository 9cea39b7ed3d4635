/**
 * Sets are Lists whose type says so. Their items are unique and in the order the language iterates them: strings by
 * code point, numbers by size, `false` before `true`, everything else by its text. A set with unknown items is `open`,
 * because two of them may turn out to be one.
 */
import { type List, or, type Tri, type Value } from '../../../model/index.js'
import { same } from './equality.js'
import { compareText, sortedKeys } from './iterate.js'
import { compare, isNumeric } from './numbers.js'
import { isPartlyUnknown } from './walk.js'

/** The list as a set; its type must be a set type already. */
export function makeSet(from: List): List {
  const items = unique(from.items)
  items.sort(order)
  return { ...from, items, open: from.open || items.some(isPartlyUnknown) }
}

/** Items that are not surely equal to an earlier one. */
export function unique(from: readonly Value[]): Value[] {
  const kept: Value[] = []
  const others: Value[] = []
  const seen = new Set<string>()
  for (const item of from) {
    const key = identity(item)
    if (key === undefined ? others.some((o) => same(o, item) === true) : seen.has(key)) continue
    if (key === undefined) others.push(item)
    else seen.add(key)
    kept.push(item)
  }
  return kept
}

/** Whether a value is among the items; scalars are looked up, not compared one by one. */
export function membership(items: readonly Value[]): (wanted: Value) => Tri {
  const scalars = new Set(items.map(identity))
  const others = items.filter((i) => identity(i) === undefined)
  return (wanted) => {
    const key = identity(wanted)
    if (key !== undefined && scalars.has(key)) return true
    return or(...(key === undefined ? items : others).map((o) => same(o, wanted)))
  }
}

/** A key equal for equal scalars; `undefined` for what has to be compared item by item. */
function identity(item: Value): string | undefined {
  return item.kind === 'scalar' ? `${isNumeric(item.value) ? 'number' : typeof item.value}:${item.value}` : undefined
}

/** What isn't known comes last, null before it. */
function order(a: Value, b: Value): number {
  const [left, right] = [rank(a), rank(b)]
  if (left !== right) return left - right
  if (a.kind !== 'scalar' || b.kind !== 'scalar') return left === 0 ? compareText(canonical(a), canonical(b)) : 0
  if (typeof a.value === 'string' && typeof b.value === 'string') return compareText(a.value, b.value)
  if (isNumeric(a.value) && isNumeric(b.value)) return compare(a.value, b.value)
  return Number(a.value) - Number(b.value)
}

function rank(value: Value): number {
  if (value.kind === 'unknown') return 2
  return value.kind === 'scalar' && value.value === null ? 1 : 0
}

/** Lists and mappings are ordered by what they would be written as. */
function canonical(value: Value): string {
  if (value.kind === 'list') return value.items.map((i) => `${canonical(i)};`).join('')
  if (value.kind === 'map')
    return sortedKeys(value.entries)
      .map(([, entry]) => `${canonical(entry)};`)
      .join('')
  if (value.kind !== 'scalar') return '?'
  if (value.value === null) return '~'
  return typeof value.value === 'string' ? JSON.stringify(value.value) : String(value.value)
}

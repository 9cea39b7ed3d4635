/** Equality as `==` has it: types count (`1 != "1"`), unknown parts make it unknown unless a known part decides. */
import { and, type List, type Mapping, or, type Tri, type Value } from '../../../model/index.js'
import { isComplete, isOrdered, isSameUnknown, isSet, sameType, typeOf } from './types.js'

export function same(a: Value, b: Value): Tri {
  const [nullA, nullB] = [isNull(a), isNull(b)]
  if (nullA && nullB) return true
  if (a.kind === 'unknown' || b.kind === 'unknown') return sameUnknown(a, b)
  if (nullA || nullB) return false
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value
  if (a.kind === 'list' && b.kind === 'list') return sameLists(a, b)
  if (a.kind === 'map' && b.kind === 'map') return sameMaps(a, b)
  return false
}

function isNull(value: Value): boolean {
  return value.kind === 'missing' || (value.kind === 'scalar' && value.value === null)
}

/** A refined prefix, or types that can never be equal, decide even where the value isn't known. */
function sameUnknown(a: Value, b: Value): Tri {
  if (a.kind === b.kind && isSameUnknown(a, b)) return true
  if (!isNull(a) && !isNull(b) && apart(a, b)) return false
  const [left, right] = [prefixOf(a), prefixOf(b)]
  if (left !== undefined && right !== undefined) {
    const length = Math.min(left.text.length, right.text.length)
    if (left.text.slice(0, length) !== right.text.slice(0, length)) return false
    if (left.whole && left.text.length < right.text.length) return false
    if (right.whole && right.text.length < left.text.length) return false
  }
  if ((left && isNull(b)) || (right && isNull(a))) return false
  return 'unknown'
}

function prefixOf(value: Value): { text: string; whole: boolean } | undefined {
  if (value.kind === 'scalar' && typeof value.value === 'string') return { text: value.value, whole: true }
  return value.kind === 'unknown' && value.prefix !== undefined ? { text: value.prefix, whole: false } : undefined
}

function sameLists(a: List, b: List): Tri {
  if (apart(a, b)) return false
  if (isSet(a) && isSet(b)) return sameSets(a, b)
  if (!a.open && !b.open && a.items.length !== b.items.length) return false
  if (!isOrdered(a) || !isOrdered(b)) return 'unknown'
  const shared = Math.min(a.items.length, b.items.length)
  const items = and(...a.items.slice(0, shared).map((item, i) => same(item, b.items[i] ?? item)))
  if (items === false) return false
  if (!a.open && b.items.length > shared) return false
  if (!b.open && a.items.length > shared) return false
  return a.open || b.open ? 'unknown' : items
}

function sameSets(a: List, b: List): Tri {
  if (!a.open && !b.open && a.items.length !== b.items.length) return false
  const inOrder = and(...a.items.map((item, i) => same(item, b.items[i] ?? item)))
  if (inOrder === true && !a.open && !b.open && a.items.length === b.items.length) return true
  const within = (x: List, y: List): Tri =>
    and(...x.items.map((item) => or(...y.items.map((other) => same(item, other)), y.open ? 'unknown' : false)))
  const result = and(within(a, b), within(b, a))
  return result === true && (a.open || b.open) ? 'unknown' : result
}

function sameMaps(a: Mapping, b: Mapping): Tri {
  if (apart(a, b)) return false
  const names = new Set([...a.entries.keys(), ...b.entries.keys()])
  const entries = [...names].map((name): Tri => {
    const [left, right] = [a.entries.get(name), b.entries.get(name)]
    if (left && right) return same(left, right)
    return (left ? b : a).open ? 'unknown' : false
  })
  const result = and(...entries)
  return result === true && (a.open || b.open) ? 'unknown' : result
}

/** Both types fully known, and different: `tolist([]) == []` is false whatever they hold, and so is `1 == "1"`. */
function apart(a: Value, b: Value): boolean {
  const [left, right] = [typeOf(a), typeOf(b)]
  if (left.kind !== 'any' && right.kind !== 'any' && left.kind !== right.kind) return true
  return isComplete(left) && isComplete(right) && !sameType(left, right)
}

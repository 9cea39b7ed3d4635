/** The list extension and the list functions of Kubernetes. */
import { arithmetic } from '../arithmetic.js'
import { compare } from '../compare.js'
import { contains, equal } from '../equality.js'
import type { Library } from '../functions.js'
import { knownItems, mayHoldMore } from '../lists.js'
import {
  type CelError,
  type CelList,
  type CelUnknown,
  type CelValue,
  double,
  duration,
  fail,
  isError,
  isUnknown,
  listOf,
  none,
  type Outcome,
  optionalOf,
  type Raw,
  typeName,
  uint,
  unwrap,
} from '../values.js'

type Int = number | bigint

/** `range` makes a list from nothing but a number. */
const MAX_RANGE = 100_000

function slice(list: CelList, start: Int, end: Int): CelList | CelUnknown | CelError {
  if (start < 0 || end < start)
    return fail('argument', `a slice goes from 0 or more to the same or more, not from ${start} to ${end}`)
  if (list.gaps || (list.open && end > list.items.length)) return mayHoldMore(list)
  if (end > list.items.length) return fail('argument', `the list has only ${list.items.length} elements`)
  return listOf(list.items.slice(Number(start), Number(end)))
}

function flatten(list: CelList, depth: Int): CelList | CelUnknown | CelError {
  if (depth < 0) return fail('argument', 'the depth is not negative')
  const items: Raw[] = []
  let open = list.open
  for (const raw of list.items) {
    const v = unwrap(raw)
    if (isUnknown(v)) return v
    if (typeof v === 'object' && v?.kind === 'list') {
      const inner = depth > 1 ? flatten(v, Number(depth) - 1) : v
      if (inner.kind !== 'list') return inner
      open ||= inner.open
      for (const item of inner.items) items.push(item)
    } else items.push(raw)
  }
  return open ? { kind: 'list', items, open, gaps: true, why: mayHoldMore(list).why } : listOf(items)
}

function distinct(list: CelList): CelList | CelUnknown {
  const values = knownItems(list)
  if ('why' in values) return values
  const seen = new Set<string>()
  const items: CelValue[] = []
  for (const v of values) {
    if (typeof v === 'string' ? seen.has(v) : items.some((other) => equal(other, v) === true)) continue
    if (typeof v === 'string') seen.add(v)
    items.push(v)
  }
  return listOf(items)
}

/** Pairs each value with its key; undefined if two keys have no order. */
function ordered<T>(values: readonly T[], key: (v: T) => CelValue): T[] | undefined {
  let comparable = true
  const result = [...values].sort((a, b) => {
    const order = compare(key(a), key(b))
    if (order === undefined) comparable = false
    return order ?? 0
  })
  return comparable && (values.length !== 1 || values.every((v) => compare(key(v), key(v)) !== undefined))
    ? result
    : undefined
}

const unordered = (): CelError =>
  fail('overload', 'only numbers, texts, truth values, times and durations of one type have an order')

function sort(list: CelList): CelList | CelUnknown | CelError {
  const values = knownItems(list)
  if ('why' in values) return values
  const result = ordered(values, (v) => v)
  return result ? listOf(result) : unordered()
}

/** Of a list of pairs `[key, value]`, which the macro `sortBy` makes. */
function sortPairs(list: CelList): CelList | CelUnknown | CelError {
  const values = knownItems(list)
  if ('why' in values) return values
  const pairs: { key: CelValue; value: Raw }[] = []
  for (const pair of values) {
    const [key = null, value = null] = typeof pair === 'object' && pair?.kind === 'list' ? pair.items : []
    const known = unwrap(key)
    if (isUnknown(known)) return known
    pairs.push({ key: known, value })
  }
  const result = ordered(pairs, (p) => p.key)
  return result ? listOf(result.map((p) => p.value)) : unordered()
}

function isSorted(list: CelList): boolean | CelUnknown | CelError {
  const values = knownItems(list)
  if ('why' in values) return values
  for (let i = 1; i < values.length; i++) {
    const order = compare(values[i - 1] ?? null, values[i] ?? null)
    if (order === undefined) return unordered()
    if (order > 0) return false
  }
  return true
}

/** Of no elements the sum is 0, of doubles 0.0 … which type is only known of an element; the checker knows better. */
function sum(list: CelList): Outcome {
  const values = knownItems(list)
  if ('why' in values) return values
  const [first] = values
  let total: CelValue = first === undefined ? 0 : zeroLike(first)
  for (const v of values) {
    const next = arithmetic('+', total, v)
    if (next === undefined)
      return fail('overload', `\`sum\` adds numbers and durations, not a value of type ${typeName(v)}`)
    if (isError(next) || isUnknown(next)) return next
    total = next
  }
  return total
}

function zeroLike(v: CelValue): CelValue {
  if (typeof v !== 'object' || v === null) return 0
  if (v.kind === 'double') return double(0)
  if (v.kind === 'uint') return uint(0n)
  return v.kind === 'duration' ? duration(0n) : 0
}

function extreme(name: string, sign: 1 | -1): (list: CelList) => Outcome {
  return (list) => {
    const values = knownItems(list)
    if ('why' in values) return values
    const [first] = values
    if (first === undefined) return fail('argument', `\`${name}\` needs at least one element`)
    let best = first
    for (const v of values) {
      const order = compare(v, best)
      if (order === undefined) return unordered()
      if (order * sign > 0) best = v
    }
    return best
  }
}

function indexOf(list: CelList, wanted: CelValue): number | CelUnknown {
  const values = knownItems(list)
  return 'why' in values ? values : values.findIndex((v) => equal(v, wanted) === true)
}

function lastIndexOf(list: CelList, wanted: CelValue): number | CelUnknown {
  const values = knownItems(list)
  return 'why' in values ? values : values.findLastIndex((v) => equal(v, wanted) === true)
}

function end(list: CelList, at: number): Outcome {
  if (list.open) return mayHoldMore(list)
  const raw = list.items.at(at)
  return raw === undefined ? none : optionalOf(raw)
}

function range(count: Int): CelList | CelError {
  if (count > MAX_RANGE) return fail('budget', `a range has at most ${MAX_RANGE} elements`)
  return listOf(Array.from({ length: Math.max(0, Number(count)) }, (_, i) => i))
}

function includesAll(list: CelList, wanted: CelList): boolean | CelUnknown {
  let undecided: CelUnknown | undefined
  for (const raw of wanted.items) {
    const found = contains(list, unwrap(raw))
    if (found === false) return false
    if (found !== true) undecided ??= found
  }
  return undecided ?? (wanted.open ? mayHoldMore(wanted) : true)
}

function intersects(a: CelList, b: CelList): boolean | CelUnknown {
  let undecided: CelUnknown | undefined
  for (const raw of a.items) {
    const found = contains(b, unwrap(raw))
    if (found === true) return true
    if (found !== false) undecided ??= found
  }
  return undecided ?? (a.open ? mayHoldMore(a) : b.open ? mayHoldMore(b) : false)
}

function equivalent(a: CelList, b: CelList): boolean | CelUnknown {
  const forth = includesAll(a, b)
  if (forth === false) return false
  const back = includesAll(b, a)
  return back === false || forth === true ? back : forth
}

export const lists: Library = {
  '(list(T)).slice(int, int): list(T)': slice,
  '(list(dyn)).flatten(): list(dyn)': (l: CelList) => flatten(l, 1),
  '(list(dyn)).flatten(int): list(dyn)': flatten,
  '(list(T)).distinct(): list(T)': distinct,
  '(list(T)).reverse(): list(T)': (l: CelList) => ({ ...l, items: l.items.toReversed(), gaps: l.open }),
  '(list(T)).sort(): list(T)': sort,
  '@sortPairs(list(dyn)): list(dyn)': sortPairs,
  '(list(T)).first(): optional(T)': (l: CelList) => end(l, 0),
  '(list(T)).last(): optional(T)': (l: CelList) => end(l, -1),
  'lists.range(int): list(int)': range,
  '(list(T)).isSorted(): bool': isSorted,
  '(list(T)).sum(): T': sum,
  '(list(T)).min(): T': extreme('min', -1),
  '(list(T)).max(): T': extreme('max', 1),
  '(list(T)).indexOf(T): int': indexOf,
  '(list(T)).lastIndexOf(T): int': lastIndexOf,
  'sets.contains(list(T), list(T)): bool': includesAll,
  'sets.equivalent(list(T), list(T)): bool': equivalent,
  'sets.intersects(list(T), list(T)): bool': intersects,
}

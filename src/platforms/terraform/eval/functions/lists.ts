/** Functions of lists and tuples. */
import { type List, type Value, list as valueList } from '../../../../model/index.js'
import { converted } from '../convert.js'
import { same } from '../equality.js'
import { isSafe } from '../numbers.js'
import { isNull } from '../result.js'
import { membership, unique } from '../sets.js'
import {
  anyType,
  boolType,
  declaredType,
  elementTypesOf,
  isOrdered,
  isSet,
  listOf,
  numberType,
  stringType,
  typeOf,
  unordered,
  withType,
} from '../types.js'
import { unify } from '../unify.js'
import { isPartlyUnknown } from '../walk.js'
import {
  type Answer,
  anything,
  anythingAtAll,
  define,
  fault,
  type Invocation,
  itemsOf,
  list,
  makeList,
  number,
  numberOf,
  unknownResult,
} from './define.js'

/** A declared list stays one; what was joined from tuples is a tuple. */
function sequence(items: readonly Value[], from: readonly Value[], at: Invocation): List {
  const result = valueList(items, at.span)
  if (!from.every((f) => declaredType(f)?.kind === 'list')) return result
  const element = unify(items.map(typeOf))
  return element ? withType(result, listOf(element)) : result
}

/** What is behind a list of unknown length has no known position any more. */
const concat = define({
  parameters: [{ type: anyType, needs: 'none' }],
  rest: { type: anyType, needs: 'none' },
  returns: anyType,
  keepsMarks: true,
  implement: (args, at): Answer => {
    const wrong = args.findIndex((a) => (a.kind !== 'list' && a.kind !== 'unknown') || isSet(a))
    if (wrong >= 0) return fault('all arguments must be lists or tuples', wrong)
    const result = sequence(args.flatMap(itemsOf), args, at)
    const gap = args.findIndex((a) => a.kind !== 'list' || a.open)
    if (gap < 0) return result
    if (args.every((a) => a.kind === 'unknown')) return unknownResult(args, at, anyType)
    const atTheEnd = gap === args.length - 1 && args.every((a) => a.kind !== 'list' || isOrdered(a))
    return atTheEnd ? { ...result, open: true } : unordered(result)
  },
})

const element = define({
  parameters: [anything, number],
  returns: anyType,
  keepsMarks: true,
  implement: ([from, position], at): Answer => {
    if (from?.kind !== 'list' || isSet(from)) return fault('a list or tuple is needed', 0)
    const index = numberOf(position)
    if (!isSafe(index)) return fault('the position must be a whole number', 1)
    if (from.open) {
      const found = isOrdered(from) && index >= 0 ? from.items[index] : undefined
      return found ?? unknownResult([from], at, anyType)
    }
    const size = from.items.length
    if (size === 0) return fault('the list is empty', 0)
    return from.items[((index % size) + size) % size] ?? null
  },
})

const slice = define({
  parameters: [anything, number, number],
  returns: anyType,
  keepsMarks: true,
  implement: ([from, start, end], at): Answer => {
    if (from?.kind !== 'list' || isSet(from)) return fault('a list or tuple is needed', 0)
    const [first, last] = [numberOf(start), numberOf(end)]
    if (!isSafe(first) || !isSafe(last)) return fault('start and end must be whole numbers', isSafe(first) ? 2 : 1)
    if (from.open) return unknownResult([from], at, anyType)
    if (first < 0 || first > from.items.length) return fault('the start is outside the list', 1)
    if (last < first || last > from.items.length) return fault('the end is outside the list', 2)
    return sequence(from.items.slice(first, last), [from], at)
  },
})

const reverse = define({
  parameters: [anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([from], at): Answer => {
    if (from?.kind !== 'list') return fault('a list, tuple or set is needed', 0)
    const result = isSet(from)
      ? makeList([...from.items].reverse(), at)
      : sequence([...from.items].reverse(), [from], at)
    return from.open ? unordered(result) : result
  },
})

/** Lists within lists become one list; how many elements an unknown one has is open. */
const flatten = define({
  parameters: [anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([from], at): Answer => {
    if (from?.kind !== 'list') return fault('a list of lists is needed', 0)
    const state = { open: false, items: [] as Value[] }
    spread(from, state)
    const result = valueList(state.items, at.span)
    return state.open ? unordered(result) : result
  },
})

function spread(from: List, into: { open: boolean; items: Value[] }): void {
  if (from.open) into.open = true
  for (const item of from.items) {
    if (item.kind === 'list') spread(item, into)
    else if (item.kind === 'unknown' && mayBeList(item)) into.open = true
    else into.items.push(item)
  }
}

function mayBeList(item: Value): boolean {
  const { kind } = typeOf(item)
  return kind === 'any' || kind === 'list' || kind === 'set' || kind === 'tuple'
}

const distinct = define({
  parameters: [list],
  returns: listOf(anyType),
  implement: ([from], at): Answer => {
    if (from?.kind !== 'list') return fault('a list is needed', 0)
    if (from.items.length > 1 && from.items.some(isPartlyUnknown)) return unknownResult([from], at, listOf(anyType))
    const kept = unique(from.items)
    return carryOpen(makeList(kept, at), from)
  },
})

function carryOpen(result: List, from: List): List {
  if (!from.open) return result
  return isOrdered(from) ? { ...result, open: true } : unordered(result)
}

const compact = define({
  parameters: [{ type: listOf(stringType) }],
  returns: listOf(stringType),
  implement: ([from], at): Answer => {
    if (from?.kind !== 'list') return fault('a list is needed', 0)
    const kept = from.items.filter((i) => i.kind === 'scalar' && i.value !== null && i.value !== '')
    const result = makeList(kept, at, stringType)
    return from.items.some((i) => i.kind === 'unknown') ? unordered(result) : carryOpen(result, from)
  },
})

const contains = define({
  parameters: [anything, { type: anyType, needs: 'none' }],
  returns: boolType,
  implement: ([from, wanted], at): Answer => {
    if (from?.kind !== 'list' || !wanted) return fault('a list, tuple or set is needed', 0)
    const answers = from.items.map((i) => same(i, wanted))
    if (answers.includes(true)) return true
    return from.open || answers.includes('unknown') ? unknownResult([from, wanted], at, boolType) : false
  },
})

const index = define({
  parameters: [anything, anything],
  returns: numberType,
  implement: ([from, wanted], at): Answer => {
    if (from?.kind !== 'list' || !wanted || isSet(from)) return fault('a list or tuple is needed', 0)
    if (!isOrdered(from)) return unknownResult([from], at, numberType)
    for (const [position, item] of from.items.entries()) {
      const answer = same(item, wanted)
      if (answer === true) return position
      if (answer === 'unknown') return unknownResult([item, wanted], at, numberType)
    }
    return from.open ? unknownResult([from], at, numberType) : fault('the value is not in the list', 1)
  },
})

const chunklist = define({
  parameters: [list, number],
  returns: listOf(listOf(anyType)),
  keepsMarks: true,
  implement: ([from, size], at): Answer => {
    if (from?.kind !== 'list') return fault('a list is needed', 0)
    const length = numberOf(size)
    if (!isSafe(length) || length < 0) return fault('the size must be a whole number and not negative', 1)
    if (from.open) return unknownResult([from], at, listOf(listOf(anyType)))
    const chunks: Value[] = []
    const step = length === 0 ? Math.max(1, from.items.length) : length
    for (let i = 0; i < from.items.length; i += step) chunks.push(makeList(from.items.slice(i, i + step), at))
    return makeList(chunks, at)
  },
})

const coalescelist = define({
  parameters: [anythingAtAll],
  rest: anythingAtAll,
  returns: anyType,
  keepsMarks: true,
  implement: (args, at): Answer => {
    const wrong = args.findIndex((a) => !isNull(a) && a.kind !== 'unknown' && (a.kind !== 'list' || isSet(a)))
    if (wrong >= 0) return fault('all arguments must be lists or tuples', wrong)
    for (const candidate of args) {
      if (isNull(candidate)) continue
      if (candidate.kind !== 'list') return unknownResult([candidate], at, anyType)
      if (candidate.items.length > 0) return candidate
      if (candidate.open) return unknownResult([candidate], at, anyType)
    }
    return fault('no argument has elements')
  },
})

/** `matchkeys(values, keys, wanted)`: the values whose key is wanted. */
const matchkeys = define({
  parameters: [list, list, list],
  returns: listOf(anyType),
  implement: ([values, keys, wanted], at): Answer => {
    if (itemsOf(values).length !== itemsOf(keys).length) return fault('there must be as many keys as values')
    const element = unify(elementTypesOf([...itemsOf(keys), ...itemsOf(wanted)]))
    if (!element) return fault('the keys have no common type', 1)
    if (values && keys && wanted && [keys, wanted].some(isPartlyUnknown))
      return unknownResult([keys, wanted], at, listOf(anyType))
    const isWanted = membership(itemsOf(wanted).map((w) => converted(w, element)))
    const kept = itemsOf(values).filter((_, i) => {
      const key = itemsOf(keys)[i]
      return key !== undefined && isWanted(converted(key, element)) === true
    })
    return makeList(kept, at)
  },
})

const one = define({
  parameters: [anything],
  returns: anyType,
  keepsMarks: true,
  implement: ([from], at): Answer => {
    if (from?.kind !== 'list') return fault('a list, set or tuple is needed', 0)
    if (from.items.length > 1 && !isSet(from))
      return fault(`the list has ${from.items.length} elements, not one or none`, 0)
    if (from.open || from.items.length > 1) {
      return isSet(from) && !from.open
        ? fault('the set has more than one element', 0)
        : unknownResult([from], at, anyType)
    }
    return from.items[0] ?? null
  },
})

/** `decisive` ends the search; null counts as false. */
function quantifier(decisive: boolean) {
  return define({
    parameters: [{ type: listOf(boolType) }],
    returns: boolType,
    implement: ([from], at): Answer => {
      if (from?.kind !== 'list') return fault('a list of booleans is needed', 0)
      const found = from.items.map((i) => (i.kind === 'scalar' ? i.value === true : undefined))
      if (found.includes(decisive)) return decisive
      return from.open || found.includes(undefined) ? unknownResult([from], at, boolType) : !decisive
    },
  })
}

export const lists = {
  alltrue: quantifier(false),
  anytrue: quantifier(true),
  chunklist,
  coalescelist,
  compact,
  concat,
  contains,
  distinct,
  element,
  flatten,
  index,
  matchkeys,
  one,
  reverse,
  slice,
}

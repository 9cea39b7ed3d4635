/** Functions of sets, and those that make long lists. */
import { scalar, type Value, list as valueList } from '../../../../model/index.js'
import { convert, converted } from '../convert.js'
import { add, compare, type Numeric } from '../numbers.js'
import { maxWeight } from '../scope.js'
import { makeSet, membership } from '../sets.js'
import { anyType, isSet, listOf, numberType, setOf, type Type, typeOf, withType } from '../types.js'
import { elementTypes, unify } from '../unify.js'
import { isPartlyUnknown } from '../walk.js'
import {
  type Answer,
  anything,
  define,
  fault,
  type Invocation,
  itemsOf,
  makeList,
  number,
  numberOf,
  set,
  unknownResult,
} from './define.js'

export function toSet(items: readonly Value[], at: Invocation, element: Type): Value {
  return makeSet(withType(valueList(items, at.span), setOf(element)))
}

/** All sets as sets of one element type; `undefined` if there is none. */
function alike(args: readonly Value[]): { element: Type; sets: readonly (readonly Value[])[] } | undefined {
  const element = unify(args.flatMap((a) => elementTypes(typeOf(a))))
  return element && { element, sets: args.map((a) => itemsOf(converted(a, setOf(element)))) }
}

const noCommonType = fault('the sets have no common element type')

/** Union may be told with unknown elements; what is in all, or in none of the others, may not. */
const setunion = define({
  parameters: [{ ...set, needs: 'none' }],
  rest: { ...set, needs: 'none' },
  returns: setOf(anyType),
  implement: (args, at): Answer => {
    const common = alike(args)
    if (!common) return noCommonType
    const result = toSet(common.sets.flat(), at, common.element)
    const open = args.some((a) => a.kind !== 'list' || a.open)
    return result.kind === 'list' && open ? { ...result, open } : result
  },
})

/** A function of sets of which everything must be known. */
function ofSets(rest: boolean, choose: (sets: readonly (readonly Value[])[]) => readonly Value[]) {
  return define({
    parameters: rest ? [set] : [set, set],
    ...(rest ? { rest: set } : {}),
    returns: setOf(anyType),
    implement: (args, at): Answer => {
      if (args.some(isPartlyUnknown)) return unknownResult(args, at, setOf(anyType))
      const common = alike(args)
      return common ? toSet(choose(common.sets), at, common.element) : noCommonType
    },
  })
}

/** Those of the first that are in all others, or in none. */
function compared(within: boolean) {
  return ([first = [], ...others]: readonly (readonly Value[])[]): readonly Value[] => {
    const tests = others.map(membership)
    return first.filter((item) => tests.every((isIn) => (isIn(item) === true) === within))
  }
}

const setintersection = ofSets(true, compared(true))
const setsubtract = ofSets(false, compared(false))
const setsymmetricdifference = ofSets(false, ([a = [], b = []]) => [
  ...compared(false)([a, b]),
  ...compared(false)([b, a]),
])

const setproduct = define({
  parameters: [anything, anything],
  rest: anything,
  returns: anyType,
  implement: (args, at): Answer => {
    const wrong = args.findIndex((a) => a.kind !== 'list')
    if (wrong >= 0) return fault('all arguments must be lists or sets', wrong)
    if (args.some((a) => a.kind === 'list' && a.open)) return unknownResult(args, at, anyType)
    const size = args.reduce((n, a) => n * itemsOf(a).length, 1)
    if (size * args.length > maxWeight) return fault(`the product would have ${size} elements, too many to evaluate`)
    const columns = args.map((a) => convert(a, isSet(a) ? setOf(anyType) : listOf(anyType)))
    const uneven = columns.findIndex((c) => 'failure' in c)
    if (uneven >= 0) return fault('all elements must have the same type', uneven)
    let rows: readonly (readonly Value[])[] = [[]]
    for (const column of columns)
      rows = rows.flatMap((row) => itemsOf('value' in column ? column.value : undefined).map((item) => [...row, item]))
    const tuples = rows.map((row) => valueList(row, at.span))
    return args.some(isSet) ? toSet(tuples, at, unify(tuples.map(typeOf)) ?? anyType) : makeList(tuples, at)
  },
})

/** The language itself refuses to make more. */
const maxRange = 1024

const range = define({
  parameters: [number],
  rest: number,
  returns: listOf(numberType),
  implement: (args, at): Answer => {
    if (args.length > 3) return fault('it takes 1 to 3 arguments')
    const [a, b, c] = args.map(numberOf)
    const [start, end]: [Numeric, Numeric] = b === undefined ? [0, a ?? 0] : [a ?? 0, b]
    const step = c ?? (compare(end, start) < 0 ? -1 : 1)
    if (compare(start, end) === 0) return makeList([], at, numberType)
    if (step === 0) return fault('the step must not be zero', 2)
    const down = step < 0
    if (args.length === 3 && compare(start, end) !== 0 && down !== compare(end, start) < 0) {
      return fault(down ? 'with a negative step the end must be below the start' : 'the end must be above the start')
    }
    const items: Value[] = []
    for (let n = start; down ? compare(n, end) > 0 : compare(n, end) < 0; n = add(n, step) ?? end) {
      if (items.length >= maxRange) return fault(`it would make more than ${maxRange} numbers`)
      items.push(scalar(n, at.span, { style: 'computed' }))
    }
    return makeList(items, at, numberType)
  },
})

export const sets = { range, setintersection, setproduct, setsubtract, setsymmetricdifference, setunion }

/** Loops and bindings. An `open` list may hold more: `all` is then at best, `exists` at worst unknown. */
import type { Bind, Comprehension, Expr, OptMap } from './ast.js'
import { type Compiler, type Eval, withNames } from './compiler.js'
import { folds, listLike, outweigh, predicate } from './folds.js'
import { spent } from './frame.js'
import { keysOf, mayHoldMore } from './lists.js'
import {
  type CelError,
  type CelList,
  type CelUnknown,
  fail,
  isFault,
  isUnknown,
  listOf,
  none,
  type Outcome,
  optionalOf,
  type Raw,
  typeName,
  unknownOf,
} from './values.js'

type Node = (c: Compiler, e: Expr) => Eval

export function compileBind(c: Compiler, e: Bind, node: Node): Eval {
  const value = node(c, e.value)
  return withNames(c, [e.name], ([slot = 0]) => {
    const body = node(c, e.body)
    return (f) => {
      f.slots[slot] = value(f)
      return body(f)
    }
  })
}

export function compileOptMap(c: Compiler, e: OptMap, node: Node): Eval {
  const target = node(c, e.target)
  return withNames(c, [e.name], ([slot = 0]) => {
    const body = node(c, e.body)
    return (f) => {
      const v = target(f)
      if (isFault(v)) return v
      if (typeof v !== 'object' || v?.kind !== 'optional')
        return fail('overload', `a value of type ${typeName(v)} is no optional`, e.start, e.end)
      if (!v.present) return none
      f.slots[slot] = v.value
      const result = body(f)
      return e.flat || isFault(result) ? result : optionalOf(result)
    }
  })
}

/** The range of a loop as items, with the values beside them where two names are bound. */
interface Range {
  readonly list: CelList
  /** What the second name is bound to; the first one's if there is one name. */
  readonly seconds: readonly Raw[] | undefined
}

function rangeOf(v: Outcome, two: boolean, nullIsEmpty: boolean): Range | undefined {
  const list = elementsOf(v, nullIsEmpty)
  if (!list || !two || v === null) return list && { list, seconds: undefined }
  if (typeof v === 'object' && v.kind === 'map') return { list, seconds: [...v.entries.values()] }
  return { list: { ...list, items: list.items.map((_, i) => i) }, seconds: list.items }
}

/** Elements of a list, keys of a map. */
function elementsOf(v: Outcome, nullIsEmpty: boolean): CelList | undefined {
  if (v === null) return nullIsEmpty ? listOf([]) : undefined
  if (typeof v !== 'object') return undefined
  return v.kind === 'list' ? v : v.kind === 'map' ? keysOf(v) : undefined
}

export function compileComprehension(c: Compiler, e: Comprehension, node: Node): Eval {
  const range = node(c, e.range)
  const two = e.names.length === 2
  const nullIsEmpty = c.env.absent === 'null'
  const before = c.nodes
  return withNames(c, e.names, ([first = 0, second = first]) => {
    const filter = e.filter && node(c, e.filter)
    const body = node(c, e.body)
    const cost = c.nodes - before
    const loop: Loop = { e, range, body, filter, slot: first, cost, nullIsEmpty }
    if (!two && (e.macro === 'all' || e.macro === 'exists')) return quantifier(loop)
    if (e.macro === 'map' || e.macro === 'filter') return selection(loop)
    const makeFold = folds[e.macro](e, body, filter)
    return (f) => {
      const v = range(f)
      if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v
      const over = rangeOf(v, two, nullIsEmpty)
      if (!over) return notIterable(e, v)
      const fold = makeFold()
      const { items } = over.list
      for (let i = 0; i < items.length; i++) {
        f.budget -= cost
        if (f.budget < 0) return spent(e)
        const element = items[i] ?? null
        const other = over.seconds?.[i] ?? null
        f.slots[first] = element
        if (two) f.slots[second] = other
        const result = fold.step(f, element, other)
        if (result !== undefined) return result
      }
      return fold.end(f, over.list)
    }
  })
}

function notIterable(e: Comprehension, v: Outcome): CelError {
  return fail(
    'overload',
    `\`${e.macro}\` goes over lists and maps, not over a value of type ${typeName(v)}`,
    e.start,
    e.end,
  )
}

/** A loop that binds one name: what policies are made of, and therefore written out. */
interface Loop {
  readonly e: Comprehension
  readonly range: Eval
  readonly body: Eval
  readonly filter: Eval | undefined
  readonly slot: number
  readonly cost: number
  readonly nullIsEmpty: boolean
}

/** `all` and `exists` over the elements of a list or the keys of a map. */
function quantifier({ e, range, body, slot, cost, nullIsEmpty }: Loop): Eval {
  const decides = e.macro === 'exists'
  return (f) => {
    const v = range(f)
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v
    const list = elementsOf(v, nullIsEmpty)
    if (!list) return notIterable(e, v)
    let fault: CelError | CelUnknown | undefined
    for (const item of list.items) {
      f.budget -= cost
      if (f.budget < 0) return spent(e)
      f.slots[slot] = item
      const result = body(f)
      if (result === decides) return decides
      if (result !== !decides) fault = outweigh(fault, predicate(e, result))
    }
    if (list.open && fault?.kind !== 'unknown') return mayHoldMore(list)
    return fault ?? !decides
  }
}

/** `filter(x, where)`, `map(x, f)` and `map(x, where, f)`. */
function selection({ e, range, body, filter, slot, cost, nullIsEmpty }: Loop): Eval {
  const where = e.macro === 'filter' ? body : filter
  const transform = e.macro === 'map' ? body : undefined
  return (f) => {
    const v = range(f)
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v
    const list = elementsOf(v, nullIsEmpty)
    if (!list) return notIterable(e, v)
    const kept: Raw[] = []
    let undecided: CelUnknown | undefined
    for (const item of list.items) {
      f.budget -= cost
      if (f.budget < 0) return spent(e)
      f.slots[slot] = item
      const keep = where ? where(f) : true
      if (keep === false) continue
      if (keep !== true) {
        const fault = predicate(e, keep)
        if (fault.kind === 'error') return fault
        undecided ??= fault
        continue
      }
      const result = transform ? transform(f) : item
      if (typeof result === 'object' && result?.kind === 'error') return result
      kept.push(result)
    }
    return listLike(list, kept, undecided)
  }
}

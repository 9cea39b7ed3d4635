/** Loops and bindings. An `open` list may hold more: `all` is then at best, `exists` at worst unknown. */
import type { Bind, Comprehension, ComprehensionName, Expr, OptMap } from './ast.js'
import { type Compiler, type Eval, withNames } from './compiler.js'
import { keyOf } from './equality.js'
import { type Frame, spent } from './frame.js'
import { keysOf, mayHoldMore } from './lists.js'
import {
  type CelError,
  type CelList,
  type CelMap,
  type CelUnknown,
  fail,
  isFault,
  isUnknown,
  type Key,
  listOf,
  mapOf,
  none,
  type Outcome,
  optionalOf,
  type Raw,
  typeName,
  unknownOf,
  unwrap,
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
  if (v === null && nullIsEmpty) return { list: listOf([]), seconds: [] }
  if (typeof v !== 'object' || v === null) return undefined
  if (v.kind === 'list')
    return two ? { list: { ...v, items: v.items.map((_, i) => i) }, seconds: v.items } : { list: v, seconds: undefined }
  if (v.kind === 'map') return { list: keysOf(v), seconds: two ? [...v.entries.values()] : undefined }
  return undefined
}

/** Handles one element's outcomes; answering something ends the loop with it. */
interface Fold {
  step(f: Frame, first: Raw, second: Raw): Outcome | undefined
  end(f: Frame, list: CelList): Outcome
}

type MakeFold = () => Fold

export function compileComprehension(c: Compiler, e: Comprehension, node: Node): Eval {
  const range = node(c, e.range)
  const two = e.names.length === 2
  const nullIsEmpty = c.env.absent === 'null'
  const before = c.nodes
  return withNames(c, e.names, ([first = 0, second = first]) => {
    const filter = e.filter && node(c, e.filter)
    const body = node(c, e.body)
    const cost = c.nodes - before
    if (!two && (e.macro === 'all' || e.macro === 'exists')) return quantifier(e, range, body, first, cost, nullIsEmpty)
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

/** `all` and `exists` over the elements of a list or the keys of a map: what policies are made of. */
function quantifier(e: Comprehension, range: Eval, body: Eval, slot: number, cost: number, nullIsEmpty: boolean): Eval {
  const decides = e.macro === 'exists'
  return (f) => {
    const v = range(f)
    if (isFault(v)) return isUnknown(v) ? unknownOf(v.why, v) : v
    const list = rangeOf(v, false, nullIsEmpty)?.list
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

/** An unknown could still decide, so it outweighs an error; else the first stays. */
function outweigh(before: CelError | CelUnknown | undefined, next: CelError | CelUnknown): CelError | CelUnknown {
  return before && (before.kind === 'unknown' || next.kind === 'error') ? before : next
}

/** What a predicate answered instead of true or false. */
function predicate(e: Comprehension, v: Outcome): CelError | CelUnknown {
  if (isFault(v)) return v
  return fail(
    'overload',
    `\`${e.macro}\` needs true or false, not a value of type ${typeName(v)}`,
    e.body.start,
    e.body.end,
  )
}

const folds: Readonly<Record<ComprehensionName, (e: Comprehension, body: Eval, filter: Eval | undefined) => MakeFold>> =
  {
    all: quantifyTwo,
    exists: quantifyTwo,
    existsOne,
    filter: keep,
    map: transformList,
    transformList,
    transformMap,
    transformMapEntry: transformMap,
  }

function quantifyTwo(e: Comprehension, body: Eval): MakeFold {
  const decides = e.macro === 'exists'
  return () => {
    let fault: CelError | CelUnknown | undefined
    return {
      step(f) {
        const result = body(f)
        if (result === decides) return decides
        if (result !== !decides) fault = outweigh(fault, predicate(e, result))
        return undefined
      },
      end: (_, list) => (list.open && fault?.kind !== 'unknown' ? mayHoldMore(list) : (fault ?? !decides)),
    }
  }
}

/** Errors are not absorbed; two certain ones decide, whatever the unknown ones are. */
function existsOne(e: Comprehension, body: Eval): MakeFold {
  return () => {
    let count = 0
    let undecided: CelUnknown | undefined
    return {
      step(f) {
        const result = body(f)
        if (result === true) count++
        else if (result !== false) {
          const fault = predicate(e, result)
          if (fault.kind === 'error') return fault
          undecided ??= fault
        }
        return undefined
      },
      end(_, list) {
        if (count > 1) return false
        return undecided ?? (list.open ? mayHoldMore(list) : count === 1)
      },
    }
  }
}

/** What may or may not have been left out leaves the result open, with gaps. */
function keep(e: Comprehension, body: Eval): MakeFold {
  return () => {
    const kept: Raw[] = []
    let undecided: CelUnknown | undefined
    return {
      step(f, element) {
        const result = body(f)
        if (result === true) kept.push(element)
        else if (result !== false) {
          const fault = predicate(e, result)
          if (fault.kind === 'error') return fault
          undecided ??= fault
        }
        return undefined
      },
      end: (_, list) => listLike(list, kept, undecided),
    }
  }
}

function listLike(list: CelList, items: readonly Raw[], undecided: CelUnknown | undefined): CelList {
  if (!list.open && !undecided) return listOf(items)
  const gaps = undecided !== undefined || (list.gaps ?? false)
  return { kind: 'list', items, open: true, gaps, why: undecided?.why ?? mayHoldMore(list).why }
}

/** Undefined: the filter leaves it out. */
function passes(e: Comprehension, filter: Eval | undefined, f: Frame): true | undefined | CelError | CelUnknown {
  if (!filter) return true
  const result = filter(f)
  return result === true ? true : result === false ? undefined : predicate(e, result)
}

function transformList(e: Comprehension, body: Eval, filter: Eval | undefined): MakeFold {
  return () => {
    const items: Raw[] = []
    let undecided: CelUnknown | undefined
    return {
      step(f) {
        const passed = passes(e, filter, f)
        if (passed === undefined) return undefined
        if (passed !== true) {
          if (passed.kind === 'error') return passed
          undecided ??= passed
          return undefined
        }
        const result = body(f)
        if (typeof result === 'object' && result?.kind === 'error') return result
        items.push(result)
        return undefined
      },
      end: (_, list) => listLike(list, items, undecided),
    }
  }
}

/** `transformMap(k, v, value)` keeps the keys (or indexes); `transformMapEntry(k, v, {key: value})` makes its own. */
function transformMap(e: Comprehension, body: Eval, filter: Eval | undefined): MakeFold {
  const own = e.macro === 'transformMapEntry'
  return () => {
    const entries = new Map<Key, Raw>()
    let undecided: CelUnknown | undefined
    return {
      step(f, key) {
        const passed = passes(e, filter, f)
        if (passed === undefined) return undefined
        if (passed !== true) {
          if (passed.kind === 'error') return passed
          undecided ??= passed
          return undefined
        }
        const result = body(f)
        if (typeof result === 'object' && result?.kind === 'error') return result
        if (own) return addEntries(e, entries, result)
        const name = keyOf(unwrap(key))
        if (name !== undefined) entries.set(name, result)
        return undefined
      },
      end: (_, list) => mapLike(list, entries, undecided),
    }
  }
}

function addEntries(e: Comprehension, entries: Map<Key, Raw>, result: Outcome): Outcome | undefined {
  if (isUnknown(result)) return unknownOf(result.why, result)
  if (typeof result !== 'object' || result?.kind !== 'map')
    return fail('overload', 'the transformation makes maps of one entry', e.body.start, e.body.end)
  for (const [key, value] of result.entries) {
    if (entries.has(key)) return fail('argument', `the key \`${String(key)}\` is repeated`, e.body.start, e.body.end)
    entries.set(key, value)
  }
  return undefined
}

function mapLike(list: CelList, entries: ReadonlyMap<Key, Raw>, undecided: CelUnknown | undefined): CelMap {
  if (!list.open && !undecided) return mapOf(entries)
  return { kind: 'map', entries, open: true, why: undecided?.why ?? mayHoldMore(list).why }
}

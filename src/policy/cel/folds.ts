/** What a loop makes of its elements, one kind of macro each. */
import type { Comprehension, ComprehensionName } from './ast.js'
import type { Eval } from './compiler.js'
import { keyOf } from './equality.js'
import type { Frame } from './frame.js'
import { mayHoldMore } from './lists.js'
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
  type Outcome,
  type Raw,
  typeName,
  unknownOf,
  unwrap,
} from './values.js'

/** Handles one element's outcomes; answering something ends the loop with it. */
export interface Fold {
  step(f: Frame, first: Raw, second: Raw): Outcome | undefined
  end(f: Frame, list: CelList): Outcome
}

export type MakeFold = () => Fold

/** An unknown could still decide, so it outweighs an error; else the first stays. */
export function outweigh(
  before: CelError | CelUnknown | undefined,
  next: CelError | CelUnknown,
): CelError | CelUnknown {
  return before && (before.kind === 'unknown' || next.kind === 'error') ? before : next
}

/** What a predicate answered instead of true or false. */
export function predicate(e: Comprehension, v: Outcome): CelError | CelUnknown {
  if (isFault(v)) return v
  return fail(
    'overload',
    `\`${e.macro}\` needs true or false, not a value of type ${typeName(v)}`,
    e.body.start,
    e.body.end,
  )
}

export const folds: Readonly<
  Record<
    Exclude<ComprehensionName, 'filter' | 'map'>,
    (e: Comprehension, body: Eval, filter: Eval | undefined) => MakeFold
  >
> = {
  all: quantifyTwo,
  exists: quantifyTwo,
  existsOne,
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
export function listLike(list: CelList, items: readonly Raw[], undecided: CelUnknown | undefined): CelList {
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

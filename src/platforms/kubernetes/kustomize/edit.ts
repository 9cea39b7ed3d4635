/** Changes of a `Value` that share what they leave alone. */
import { mapping, missing, type Primitive, type Scalar, type Span, scalar, type Value } from '../../../model/index.js'

/** The mapping with one entry set, or taken away by a `Missing`. */
export function withEntry(map: Value, key: string, value: Value): Value {
  if (map.kind !== 'map') return map
  const entries = new Map(map.entries)
  if (value.kind === 'missing') entries.delete(key)
  else entries.set(key, value)
  return { ...map, entries }
}

/** The value at another key keeps its own place. */
export function emptyMap(at: Span): Value {
  return mapping(new Map(), at)
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || (value.kind === 'scalar' && value.value === null)
}

/**
 * Changes what stands at `path`, stepping through lists by itself. What is absent is left alone, or made where `create`
 * gives it a place (but no list is, which a step `name[]` asks for); an answer of `Missing` takes the entry away. What
 * can't be known stays as it is.
 */
export function change(value: Value, path: readonly string[], edit: (found: Value) => Value, create?: Span): Value {
  const [step, ...rest] = path
  if (step === undefined) return edit(value)
  if (value.kind === 'list') {
    const items = value.items.map((item) => change(item, path, edit, create))
    return items.every((item, i) => item === value.items[i]) ? value : { ...value, items }
  }
  if (value.kind !== 'map') return value
  const isList = step.endsWith('[]')
  const key = isList ? step.slice(0, -2) : step
  const found = value.entries.get(key)
  if (isAbsent(found) && (!create || isList)) return value
  const before = found && !isAbsent(found) ? found : absent(rest, create ?? value.span)
  const after = change(before, rest, edit, create)
  return after === found ? value : withEntry(value, key, after)
}

function absent(rest: readonly string[], at: Span): Value {
  return rest.length > 0 ? emptyMap(at) : missing(at)
}

/** The steps of `a/b/c`, as field specifications write it; `\\/` is a slash in a key. */
export function fields(path: string): readonly string[] {
  const known = split.get(path)
  if (known) return known
  const steps = path
    .replace(/^\//, '')
    .split(/(?<!\\)\//)
    .map((step) => step.replaceAll('\\/', '/'))
  split.set(path, steps)
  return steps
}

const split = new Map<string, readonly string[]>()

/** A scalar that was worked out from `from`; it stands where that one was written, or where `cause` was. */
export function computed(value: Primitive, from: Value, via: string, cause: Value = from): Scalar {
  const more = cause.keySpan ? { keySpan: cause.keySpan } : {}
  return scalar(value, cause.span, { style: 'computed', origin: from, via, ...more })
}

/** What a template's action wrote came from the values that it names: they are what a person would change. */
import { get, keys, lineSpan, position, printable, type Value } from '../../../model/index.js'
import { type Operand, operandsOf } from './operands.js'
import type { FindValue } from './values.js'

/** Values of a rendered object, at the template's places already: those that an action wrote get their origin. */
export function withOrigins(value: Value, find: FindValue): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => withOrigins(item, find)) }
  if (value.kind === 'map') {
    return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, withOrigins(entry, find)])) }
  }
  if (value.kind !== 'scalar' || value.style !== 'computed') return value
  const source = sourceOf(value, find)
  return source ? { ...value, origin: source.value, via: `value \`${source.path.join('.')}\`` } : value
}

interface Source {
  readonly path: readonly (string | number)[]
  readonly value: Value
  /** One of several that the same action wrote. */
  readonly isItem: boolean
}

/**
 * The one value of those that the line names which is what was written; else the last one whose text is a part of that.
 * Items of a `range` all go through one line: only the same text tells which of them it is.
 */
function sourceOf(value: Value, find: FindValue): Source | undefined {
  const { file, start } = value.span
  const sources = operandsOf(lineSpan(file, position(file, start).line)).flatMap((path) => sourcesAt(path, find))
  const written = printable(value)
  const same = sources.filter(({ value: whole }) => printable(whole) === written)
  if (same.length > 0) return same.length === 1 ? same[0] : undefined
  const part = sources.findLast(
    ({ value: part, isItem }) => !isItem && printable(part) !== '' && written.includes(printable(part)),
  )
  if (part) return part
  const below = sources.flatMap((source) => [...leaves(source)]).filter((leaf) => printable(leaf.value) === written)
  return below.length === 1 ? below[0] : undefined
}

/** What an operand reaches among the values: of a list's or mapping's items, each. */
function sourcesAt([top, ...path]: Operand, find: FindValue): readonly Source[] {
  const each = path.indexOf('*')
  if (top !== 'Values') return []
  if (each < 0) {
    const value = find(path)
    return value ? [{ path, value, isItem: false }] : []
  }
  const [outer, rest] = [path.slice(0, each), path.slice(each + 1)]
  const container = rest.includes('*') ? undefined : find(outer)
  if (!container) return []
  return keysOf(container)
    .map((key) => [key, ...rest])
    .map((below) => ({ path: [...outer, ...below], value: get(container, below), isItem: true }))
}

function keysOf(container: Value): readonly (string | number)[] {
  return container.kind === 'list' ? container.items.map((_, i) => i) : keys(container)
}

/** `toYaml .Values.securityContext` writes everything below. */
function* leaves({ path, value, isItem }: Source): Generator<Source> {
  if (value.kind === 'scalar') yield { path, value, isItem }
  for (const key of keysOf(value)) yield* leaves({ path: [...path, key], value: get(value, [key]), isItem })
}

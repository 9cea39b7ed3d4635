/** How Compose puts one file on top of another: mappings by key, lists one after the other, a few things replaced. */
import {
  entries,
  isUnset,
  items,
  list,
  type Mapping,
  mapping,
  printable,
  scalar,
  text,
  type Value,
} from '../../model/index.js'

const maxDepth = 100

/** Lists that are replaced as a whole. Source: the Compose specification, "Merge". */
const replaced: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test'])

/** What may be written as one value or as a list, and is joined all the same. Source: `compose-go`, `override/merge.go`. */
const sequences: ReadonlySet<string> = new Set(['dns', 'dns_opt', 'dns_search', 'env_file', 'label_file', 'tmpfs'])

/** What may be written as a list of `name=value` or of names, and as a mapping. */
const assignments: ReadonlySet<string> = new Set([
  'environment',
  'labels',
  'annotations',
  'args',
  'sysctls',
  'extra_hosts',
])
const names: ReadonlySet<string> = new Set(['depends_on', 'networks'])

/** `over` on top of `base`. Values stay where they were written; the whole stands where `over` does. */
export function merged(base: Value, over: Value, key = '', depth = 0): Value {
  if (over.kind === 'unknown') return resolveTag(over)
  if (isUnset(base) || base.kind === 'unknown' || depth > maxDepth) return over
  if (isUnset(over)) return base
  const below = comparable(base, key)
  const above = comparable(over, key)
  if (below.kind === 'map' && above.kind === 'map') return mergeMappings(below, above, depth)
  if (below.kind !== 'list' || above.kind !== 'list' || replaced.has(key)) return over
  return { ...above, items: joined(below.items, above.items, key), open: below.open || above.open }
}

/** In the one of its notations that can be merged. */
function comparable(value: Value, key: string): Value {
  if (assignments.has(key) || names.has(key)) return asMapping(value, key)
  if (sequences.has(key)) return value.kind === 'scalar' ? asList(value) : value
  return key === 'build' && value.kind === 'scalar' ? asBuild(value) : value
}

/** `build: ./app` is `build: { context: ./app }`. */
function asBuild(value: Value): Value {
  return mapping(new Map([['context', value]]), value.span, value.keySpan ? { keySpan: value.keySpan } : {})
}

function mergeMappings(base: Mapping, over: Mapping, depth: number): Value {
  const result = new Map(base.entries)
  for (const [key, value] of over.entries) {
    if (isReset(value)) result.delete(key)
    else result.set(key, merged(result.get(key) ?? scalar(null, value.span), value, key, depth + 1))
  }
  return { ...over, entries: result, open: base.open || over.open }
}

/** `!reset null` takes away what the files before set. */
export function isReset(value: Value): boolean {
  return value.kind === 'unknown' && value.via === 'tag `!reset`'
}

/** `!override` puts its value in the place of what the files before set. */
function resolveTag(value: Value): Value {
  const overrides = value.kind === 'unknown' && value.via === 'tag `!override`'
  return overrides && value.origin ? value.origin : value
}

/** A volume replaces one of the same target; of what is given twice, one is left. */
function joined(base: readonly Value[], over: readonly Value[], key: string): readonly Value[] {
  const identity = key === 'volumes' || key === 'devices' ? mountTarget : (item: Value) => printable(item)
  const taken = new Set(over.map(identity).filter((id) => id !== ''))
  return [...base.filter((item) => !taken.has(identity(item))), ...over]
}

/** Where a mount appears in the container; empty if not known. */
function mountTarget(item: Value): string {
  if (item.kind === 'map') return text(item.entries.get('target') ?? item)
  const parts = printable(item).split(':')
  return (parts.length > 1 ? parts[1] : parts[0]) ?? ''
}

/** `[A=1, B]` as `{ A: 1, B: null }`, each value at its place; what is no list stays. */
export function asMapping(value: Value, key: string): Value {
  if (value.kind !== 'list') return value
  const result = new Map<string, Value>()
  let { open } = value
  for (const item of value.items) {
    const written = item.kind === 'unknown' ? (item.prefix ?? '') : printable(item)
    const separator = key === 'extra_hosts' ? /[=:]/ : /=/
    const at = names.has(key) ? -1 : written.search(separator)
    if (at >= 0) result.set(written.slice(0, at), after(item, written, at + 1))
    else if (item.kind === 'scalar') result.set(written, scalar(null, item.span))
    else open = true
  }
  return mapping(result, value.span, { open, ...(value.keySpan ? { keySpan: value.keySpan } : {}) })
}

/** The part of `NAME=value` behind the sign; its place is exact where the text stands in the file as it is. */
function after(item: Value, written: string, offset: number): Value {
  const quotes = item.kind === 'scalar' && (item.style === 'single' || item.style === 'double') ? 1 : 0
  const literal = item.kind === 'scalar' && item.span.end - item.span.start === written.length + 2 * quotes
  const at = literal
    ? { ...item.span, start: item.span.start + quotes + offset, end: item.span.end - quotes }
    : item.span
  const rest = written.slice(offset)
  if (item.kind === 'scalar') {
    const { raw: _, ...kept } = item
    return { ...kept, value: rest, span: at, keySpan: item.span }
  }
  return item.kind === 'unknown' ? { ...item, prefix: rest } : item
}

/** A list out of one value or of a list. */
export function asList(value: Value): Value {
  if (value.kind === 'list' || value.kind === 'unknown' || isUnset(value)) return value
  return list([value], value.span, value.keySpan ? { keySpan: value.keySpan } : {})
}

/** Entries of a mapping without those that are reset. */
export function kept(value: Value): readonly (readonly [string, Value])[] {
  return [...entries(value)].filter(([, v]) => !isReset(v))
}

export function itemsOf(value: Value): readonly Value[] {
  return items(asList(value))
}

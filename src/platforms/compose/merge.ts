/** How Compose puts one file on top of another: mappings by key, lists one after the other, a few things replaced. */
import {
  entries,
  get,
  isUnset,
  items,
  type List,
  list,
  type Mapping,
  mapping,
  printable,
  type Span,
  scalar,
  text,
  type Value,
} from '../../model/index.js'

const maxDepth = 100

// What is merged how: the Compose specification, "Merge", and what it leaves open: `override/merge.go` and
// `override/uncity.go` of compose-go 2.16.

/** Replaced as a whole, by null too. */
const replaced: ReadonlySet<string> = new Set(['command', 'entrypoint', 'test'])

/** What may be written as one value, a list or a mapping, and is joined as a list. */
const sequences: ReadonlySet<string> = new Set([
  'dns',
  'dns_opt',
  'dns_search',
  'env_file',
  'extra_hosts',
  'label_file',
  'tmpfs',
])

/** What may be written as a list of `name=value` or of names, and as a mapping: the later one of a name wins. */
const assignments: ReadonlySet<string> = new Set([
  'additional_contexts',
  'annotations',
  'args',
  'environment',
  'labels',
  'sysctls',
])
const names: ReadonlySet<string> = new Set(['depends_on', 'models', 'networks'])

/** `over` on top of `base`. Values stay where they were written; the whole stands where `over` does. */
export function merged(base: Value, over: Value, key = '', depth = 0): Value {
  if (over.kind === 'unknown') return resolveTag(over)
  if (isUnset(base) || isReset(base) || depth > maxDepth || replaced.has(key)) return over
  if (base.kind === 'unknown') {
    const known = resolveTag(base)
    return known === base ? opened(over) : merged(known, over, key, depth)
  }
  if (isUnset(over)) return base
  const below = comparable(base, key)
  const above = comparable(over, key)
  if (key === 'logging' && haveOtherDrivers(below, above)) return over
  if (below.kind === 'map' && above.kind === 'map') return mergeMappings(below, above, key, depth)
  if (below.kind !== 'list' || above.kind !== 'list') return over
  return { ...above, items: joined(below.items, above.items, key), open: below.open || above.open }
}

/** What it is joined with isn't known. */
function opened(value: Value): Value {
  return value.kind === 'list' || value.kind === 'map' ? { ...value, open: true } : value
}

/** In the one of its notations that can be merged. */
function comparable(value: Value, key: string): Value {
  if (key === 'depends_on' && value.kind === 'list') return asConditions(value)
  if (assignments.has(key) || names.has(key)) return asMapping(value, key)
  if (sequences.has(key)) return asSequence(value)
  return key === 'build' && value.kind === 'scalar' ? asBuild(value) : value
}

/** A name alone waits for the start, whatever an earlier file waits for. */
function asConditions(value: List): Value {
  const started = ({ span }: Value): Value => mapping(new Map([['condition', scalar('service_started', span)]]), span)
  const conditions = value.items.map((item) => [printable(item), started(item)] as const)
  return mapping(new Map(conditions), value.span, { open: value.open, ...placeOf(value) })
}

function asSequence(value: Value): Value {
  if (value.kind !== 'map') return value.kind === 'scalar' ? asList(value) : value
  const lines = [...value.entries].map(([name, entry]) => scalar(`${name}=${printable(entry)}`, entry.span))
  return list(lines, value.span, { open: value.open, ...placeOf(value) })
}

/** The options of one driver mean nothing to another. */
function haveOtherDrivers(base: Value, over: Value): boolean {
  const [before, after] = [get(base, 'driver'), get(over, 'driver')]
  return !isUnset(before) && !isUnset(after) && printable(before) !== printable(after)
}

/** `build: ./app` is `build: { context: ./app }`. */
function asBuild(value: Value): Value {
  return mapping(new Map([['context', value]]), value.span, placeOf(value))
}

const placeOf = ({ keySpan }: Value): { readonly keySpan?: Span } => (keySpan ? { keySpan } : {})

function mergeMappings(base: Mapping, over: Mapping, own: string, depth: number): Value {
  const result = new Map(base.entries)
  for (const [key, value] of over.entries) {
    if (isReset(value)) result.delete(key)
    // A name without a value takes that of the shell, whatever an earlier file gives it.
    else if (assignments.has(own)) result.set(key, resolveTag(value))
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
  return overrides && value.origin ? { ...value.origin, ...placeOf(value) } : value
}

/** As it is when no further file comes. */
export function withoutTags(value: Value): Value {
  const known = resolveTag(value)
  if (known.kind === 'list') return { ...known, items: known.items.filter((item) => !isReset(item)).map(withoutTags) }
  if (known.kind !== 'map') return known
  return { ...known, entries: new Map(kept(known).map(([key, entry]) => [key, withoutTags(entry)])) }
}

/** Of what is the same thing the last one is left, at the place of the first. */
function joined(base: readonly Value[], over: readonly Value[], key: string): readonly Value[] {
  const result = new Map<string, Value>()
  for (const [i, item] of [...base, ...over].entries()) result.set(identityOf(item, key) || `item ${i}`, item)
  return [...result.values()]
}

/** Empty if not known. */
function identityOf(item: Value, key: string): string {
  switch (key) {
    case 'volumes':
    case 'devices':
      return mountTarget(item)
    case 'secrets':
    case 'configs':
      return granted(item, key === 'secrets' ? '/run/secrets' : '')
    case 'env_file':
      return printable(item.kind === 'map' ? get(item, 'path') : item)
    case 'ports':
      return portIdentity(item)
    case 'tmpfs':
      return printable(item).split('=', 1)[0] ?? ''
    default:
      return printable(item)
  }
}

/** Where a secret or a configuration is put. */
function granted(item: Value, directory: string): string {
  if (item.kind !== 'map') return item.kind === 'scalar' ? `${directory}/${printable(item)}` : ''
  return printable(get(item, 'target')) || `${directory}/${printable(get(item, 'source'))}`
}

/** Short and long form of the same port are one. */
function portIdentity(item: Value): string {
  if (item.kind === 'map') {
    const part = (name: string, fallback = ''): string => printable(get(item, name)) || fallback
    return `${part('host_ip', '0.0.0.0')}:${part('published')}:${part('target')}/${part('protocol', 'tcp')}`
  }
  const written = printable(item)
  const [, host = '0.0.0.0', published = '', target, protocol = 'tcp'] =
    /^(?:(\d+\.[\d.]+|\[[^\]]*\]):)?(?:(\d*):)?(\d+)(?:\/(\w+))?$/.exec(written) ?? []
  return target === undefined ? written : `${host}:${published}:${target}/${protocol}`
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
    const at = names.has(key) ? -1 : written.indexOf('=')
    if (at >= 0) result.set(written.slice(0, at), after(item, written, at + 1))
    else if (item.kind === 'scalar') result.set(written, scalar(null, item.span))
    else open = true
  }
  return mapping(result, value.span, { open, ...placeOf(value) })
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
  return list([value], value.span, placeOf(value))
}

/** Entries of a mapping without those that are reset. */
export function kept(value: Value): readonly (readonly [string, Value])[] {
  return [...entries(value)].filter(([, v]) => !isReset(v))
}

export function itemsOf(value: Value): readonly Value[] {
  return items(asList(value))
}

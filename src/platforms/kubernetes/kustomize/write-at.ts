/** Writes at a path of `replacements`: through lists by pattern, into what is missing, into JSON that stands in a text. */
import { get, list, mapping, missing, printable, type Span, scalar, unknown, type Value } from '../../../model/index.js'
import { parseYaml } from '../../../parsers/yaml/index.js'
import { computed, emptyMap, withEntry } from './edit.js'
import { compiled } from './patterns.js'

type Make = (before: Value) => Value | string

/** What is made where nothing stands. */
export interface Create {
  readonly span: Span
  /** What will be written: a missing last step is of its kind. */
  readonly like: Value
}

/** The changed value, or why nothing could be written. */
export function writeAt(value: Value, path: readonly string[], make: Make, create: Create | undefined): Value | string {
  const [step, ...rest] = path
  if (step === undefined) return make(value)
  if (value.kind === 'unknown') return value
  if (/^\d+$/.test(step)) return atPosition(value, Number(step), rest, make, create)
  if (/^\[[^=]*=.*\]$/.test(step)) return atMatches(value, step, rest, make, create)
  if (step === '*') return everywhere(value, rest, make, create)
  return atField(value, step, rest, make, create)
}

function atField(
  value: Value,
  key: string,
  rest: readonly string[],
  make: Make,
  create: Create | undefined,
): Value | string {
  if (value.kind === 'scalar' && typeof value.value === 'string') return withinText(value, [key, ...rest], make, create)
  if (value.kind !== 'map') return `\`${key}\` stands below what is no mapping`
  const found = value.entries.get(key) ?? (create ? made(rest[0], create) : undefined)
  if (!found) return `there is no \`${key}\``
  const next = writeAt(found, rest, make, create)
  return typeof next === 'string' ? next : withEntry(value, key, next)
}

/** What a missing step begins as, by the one that follows it. */
function made(next: string | undefined, { span, like }: Create): Value {
  if (next === undefined)
    return like.kind === 'list' ? list([], span) : like.kind === 'map' ? emptyMap(span) : missing(span)
  return /^(?:\d+|-|\[[^=]*=.*\]|\*)$/.test(next) ? list([], span) : emptyMap(span)
}

function atPosition(
  value: Value,
  index: number,
  rest: readonly string[],
  make: Make,
  create: Create | undefined,
): Value | string {
  if (value.kind !== 'list') return 'a position stands below what is no list'
  const found = value.items[index] ?? (create && index === value.items.length ? made(rest[0], create) : undefined)
  if (!found) return value.open ? value : `there is no position ${index}`
  const next = writeAt(found, rest, make, create)
  if (typeof next === 'string') return next
  return { ...value, items: [...value.items.slice(0, index), next, ...value.items.slice(index + 1)] }
}

function everywhere(value: Value, rest: readonly string[], make: Make, create: Create | undefined): Value | string {
  if (value.kind !== 'list') return '`*` stands below what is no list'
  return inItems(value, () => true, rest, make, create)
}

/** The first failure counts only where nothing could be written at all. */
function inItems(
  value: Value & { kind: 'list' },
  isMeant: (item: Value) => boolean,
  rest: readonly string[],
  make: Make,
  create: Create | undefined,
): Value | string {
  let failure = 'no item of the list is meant'
  let written = false
  const items = value.items.map((item) => {
    if (!isMeant(item)) return item
    const next = writeAt(item, rest, make, create)
    if (typeof next === 'string') failure = next
    else written = true
    return typeof next === 'string' ? item : next
  })
  return written ? { ...value, items } : failure
}

/** `[key=pattern]`; `[=pattern]` means plain items. */
function atMatches(
  value: Value,
  step: string,
  rest: readonly string[],
  make: Make,
  create: Create | undefined,
): Value | string {
  const [, key = '', source = ''] = /^\[([^=]*)=(.*)\]$/.exec(step) ?? []
  if (value.kind !== 'list') return `\`${step}\` stands below what is no list`
  const pattern = compiled(source)
  if (!pattern) return `\`${source}\` is no pattern that can be matched here`
  const isMeant = (item: Value): boolean => {
    const own = key === '' ? item : get(item, [key])
    return own.kind === 'scalar' && pattern.test(printable(own))
  }
  if (!create || value.items.some(isMeant)) return inItems(value, isMeant, key === '' ? [] : rest, make, create)
  const text = scalar(source, create.span, { style: 'computed' })
  const added = key === '' ? text : mapping(new Map([[key, text]]), create.span)
  return inItems({ ...value, items: [...value.items, added] }, isMeant, key === '' ? [] : rest, make, create)
}

/** A text that holds JSON is written anew; how YAML would be laid out again isn't known. */
function withinText(
  text: Value & { kind: 'scalar' },
  path: readonly string[],
  make: Make,
  create: Create | undefined,
): Value | string {
  const written = printable(text)
  const { tree, problems } = parseYaml({ path: text.span.file.path, text: written })
  const [document] = tree.documents
  if (!document || problems.length > 0 || (document.value.kind !== 'map' && document.value.kind !== 'list')) {
    return `\`${path[0]}\` stands below a plain value`
  }
  const next = writeAt(document.value, path, make, create)
  if (typeof next === 'string') return next
  if (!/^\s*[{[]/.test(written))
    return unknown('a replacement writes into the YAML that it holds', text.span, { origin: text })
  const isIndented = written.includes('\n') && written.includes('  ')
  return computed(asJson(next, isIndented ? '  ' : ''), text, '`replacements`')
}

/** As Go writes it: keys in order. */
function asJson(value: Value, indent: string): string {
  const sorted = (one: Value): unknown => {
    if (one.kind === 'list') return one.items.map(sorted)
    if (one.kind !== 'map')
      return one.kind === 'scalar' ? (typeof one.value === 'bigint' ? Number(one.value) : one.value) : null
    return Object.fromEntries(
      [...one.entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]),
    )
  }
  return JSON.stringify(sorted(value), null, indent).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)
}

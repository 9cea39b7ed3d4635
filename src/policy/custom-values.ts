/** Values of custom resources as the expressions of their definition see them. */
import {
  entries,
  get,
  isUnset,
  items,
  type Mapping,
  missing,
  printable,
  type Scalar,
  scalar,
  text,
  unknown,
  type Value,
} from '../model/index.js'

export interface Placed {
  readonly value: Value
  readonly schema: Value
}

/** Every value that is there, with the schema that speaks of it, from the outside in. */
export function* withSchemas(value: Value, schema: Value): Generator<Placed> {
  if (value.kind === 'missing' || schema.kind !== 'map') return
  yield { value, schema }
  if (value.kind === 'list') for (const item of value.items) yield* withSchemas(item, get(schema, 'items'))
  if (value.kind !== 'map') return
  for (const [key, entry] of value.entries) {
    if (isUnset(entry) && !isNullable(schemaOf(key, schema))) continue
    yield* withSchemas(entry, schemaOf(key, schema))
  }
}

function schemaOf(key: string, schema: Value): Value {
  const own = get(schema, ['properties', key])
  return own.kind === 'missing' ? get(schema, 'additionalProperties') : own
}

const isNullable = (schema: Value): boolean => printable(get(schema, 'nullable')) === 'true'

/** Texts that expressions see as something else; their arithmetic is not done here. */
const formats: ReadonlySet<string> = new Set(['date-time', 'date', 'duration', 'byte'])

/** What decides how a value is seen. */
const decisive = ['type', 'format', 'nullable', 'properties', 'additionalProperties', 'items']

/** With the schema's defaults, without nulls that the API server drops, and with names that an expression can write. */
export function asExpressionsSeeIt(value: Value, schema: Value): Value {
  const unsure = [schema, ...decisive.map((key) => get(schema, [key]))].find((part) => part.kind === 'unknown')
  if (unsure?.kind === 'unknown') return unknown(unsure.why, value.span)
  if (schema.kind !== 'map') return value
  if (value.kind === 'list') {
    return { ...value, items: value.items.map((item) => asExpressionsSeeIt(item, get(schema, 'items'))) }
  }
  if (value.kind === 'map') return fields(value, schema)
  return value.kind === 'scalar' ? typed(value, schema) : value
}

/** The schema decides whether `1` is a double, and what a text stands for. */
function typed(value: Scalar, schema: Value): Value {
  const [type, format] = [text(get(schema, 'type')), text(get(schema, 'format'))]
  if (formats.has(format)) return unknown(`values of the format \`${format}\` are not compared here`, value.span)
  if (typeof value.value !== 'number' || !Number.isInteger(value.value)) return value
  if (type === 'number') return { ...value, raw: `${value.value}.0` }
  return type === 'integer' ? { ...value, raw: String(value.value) } : value
}

function fields(value: Mapping, schema: Value): Value {
  const seen = new Map<string, Value>()
  for (const [key, entry] of value.entries) {
    const own = schemaOf(key, schema)
    if (isUnset(entry) && !isNullable(own)) continue
    seen.set(isNamed(key, schema) ? escaped(key) : key, asExpressionsSeeIt(entry, own))
  }
  for (const [key, own] of entries(get(schema, 'properties'))) {
    const given = get(own, 'default')
    if (given.kind === 'missing' || seen.has(escaped(key))) continue
    seen.set(escaped(key), asExpressionsSeeIt(standingAt(given, value), own))
  }
  return { ...value, entries: seen }
}

const isNamed = (key: string, schema: Value): boolean => get(schema, ['properties', key]).kind !== 'missing'

/** A default stands where it would be written. */
function standingAt(given: Value, at: Value): Value {
  const { span } = missing(at.keySpan ?? at.span)
  if (given.kind === 'scalar') return scalar(given.value, span)
  if (given.kind === 'list') return { ...given, span, items: items(given).map((item) => standingAt(item, at)) }
  if (given.kind !== 'map') return given
  return { ...given, span, entries: new Map([...given.entries].map(([key, entry]) => [key, standingAt(entry, at)])) }
}

const reserved: ReadonlySet<string> = new Set(
  'true false null in as break const continue else for function if import let loop package namespace return'.split(' '),
)

/** `a-b` is `a__dash__b`. */
function escaped(name: string): string {
  if (reserved.has(name)) return `__${name}__`
  return name
    .replaceAll('__', '__underscores__')
    .replaceAll('.', '__dot__')
    .replaceAll('-', '__dash__')
    .replaceAll('/', '__slash__')
}

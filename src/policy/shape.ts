/** A `Value` against a JSON Schema, every slip with its place: the keywords that our own schemas use, and no others. */
import { get, keys, type Problem, problemAt, type Span, suggest, table, type Value } from '../model/index.js'

export interface Schema {
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly pattern?: string
  readonly description?: string
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly $ref?: string
}

interface Shape {
  readonly root: Schema
  /** Prefix of problem codes: `policy`. */
  readonly code: string
  readonly problems: Problem[]
}

export function conform(value: Value, schema: Schema, code: string): readonly Problem[] {
  const shape: Shape = { root: schema, code, problems: [] }
  visit(shape, value, schema, '')
  return shape.problems
}

function visit(shape: Shape, value: Value, given: Schema, name: string): void {
  const schema = given.$ref === undefined ? given : resolve(shape.root, given.$ref)
  const wanted = typeof schema.type === 'string' ? [schema.type] : schema.type
  const actual = typeOf(value)
  if (wanted && !wanted.includes(actual)) {
    report(
      shape,
      value.span,
      'invalid',
      `${called(name)} is ${article(actual)}, but must be ${wanted.map(article).join(' or ')}`,
      schema.description,
    )
    return
  }
  if (value.kind === 'scalar') visitScalar(shape, value.value, value.span, schema, name)
  if (value.kind === 'list' && schema.items) for (const item of value.items) visit(shape, item, schema.items, name)
  if (value.kind === 'map') visitMapping(shape, value, schema, name)
}

function visitScalar(shape: Shape, value: unknown, at: Span, schema: Schema, name: string): void {
  if (schema.enum && !schema.enum.includes(value)) {
    const known = schema.enum.map(String)
    const near = suggest(String(value), known)
    report(
      shape,
      at,
      'invalid',
      `${called(name)} can't be \`${value}\``,
      near ? `did you mean \`${near}\`?` : `it is one of ${known.join(', ')}`,
    )
  }
  if (schema.pattern !== undefined && !new RegExp(schema.pattern).test(String(value)))
    report(shape, at, 'invalid', `${called(name)} can't be \`${value}\``, schema.description)
}

function visitMapping(shape: Shape, value: Value, schema: Schema, name: string): void {
  const { properties = {}, additionalProperties = true, required = [] } = schema
  for (const key of required) {
    if (get(value, [key]).kind === 'missing')
      report(
        shape,
        value.keySpan ?? startOf(value),
        'missing-field',
        `${called(name)} lacks \`${key}\``,
        properties[key]?.description,
      )
  }
  for (const key of keys(value)) {
    const entry = get(value, [key])
    const inner = Object.hasOwn(properties, key) ? properties[key] : additionalProperties
    const path = name === '' ? key : `${name}.${key}`
    if (inner === false) {
      const near = suggest(key, Object.keys(properties))
      const hint = near ? `did you mean \`${near}\`?` : `known here: ${Object.keys(properties).join(', ')}`
      report(shape, entry.keySpan ?? entry.span, 'unknown-key', `${called(name)} has no \`${key}\``, hint)
    } else if (typeof inner === 'object') visit(shape, entry, inner, path)
  }
}

function resolve(root: Schema, ref: string): Schema {
  const name = ref.replace('#/properties/', '')
  return root.properties?.[name] ?? {}
}

function typeOf(value: Value): string {
  if (value.kind === 'list') return 'array'
  if (value.kind === 'map') return 'object'
  if (value.kind !== 'scalar' || value.value === null) return 'null'
  return typeof value.value === 'bigint' ? 'number' : typeof value.value
}

const words = table<string>({
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
  boolean: 'true or false',
  number: 'a number',
  string: 'a text',
})

const article = (type: string): string => words[type] ?? type
const called = (name: string): string => (name === '' ? 'the policy' : `\`${name}\``)

function startOf({ span }: Value): Span {
  const end = span.file.text.indexOf('\n', span.start)
  return { ...span, end: end < 0 ? span.end : Math.min(span.end, end) }
}

function report(shape: Shape, at: Span, code: string, message: string, hint: string | undefined): void {
  shape.problems.push(problemAt(at, `${shape.code}-${code}`, message, hint === undefined ? {} : { hint }))
}

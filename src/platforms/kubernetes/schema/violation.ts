/** A departure of an object from its schema, and how values are spoken of in one. */
import { type Span, suggest, table, type Value } from '../../../model/index.js'

export interface Violation {
  readonly code: 'unknown-field' | 'wrong-type' | 'missing-field' | 'invalid-value' | 'unknown-kind'
  readonly at: Span
  readonly message: string
}

export const isNull = (value: Value): boolean =>
  value.kind === 'missing' || (value.kind === 'scalar' && value.value === null)

/** Types of OpenAPI, `int-or-string` and `quantity`: what they are called, and what fits them. */
const types = table<{ readonly name: string; fits(value: Value): boolean }>({
  object: { name: 'a mapping', fits: (v) => v.kind === 'map' },
  array: { name: 'a list', fits: (v) => v.kind === 'list' },
  string: { name: 'a string', fits: (v) => v.kind === 'scalar' && typeof v.value === 'string' },
  boolean: { name: 'a boolean', fits: (v) => v.kind === 'scalar' && typeof v.value === 'boolean' },
  integer: { name: 'an integer', fits: (v) => v.kind === 'scalar' && isInteger(v.value) },
  number: { name: 'a number', fits: (v) => v.kind === 'scalar' && isNumber(v.value) },
  'int-or-string': {
    name: 'an integer or a string',
    fits: (v) => v.kind === 'scalar' && (typeof v.value === 'string' || isInteger(v.value)),
  },
  quantity: {
    name: 'a quantity',
    fits: (v) => v.kind === 'scalar' && (typeof v.value === 'string' || isNumber(v.value)),
  },
})

const isInteger = (value: unknown): boolean => typeof value === 'bigint' || Number.isInteger(value)
const isNumber = (value: unknown): boolean => typeof value === 'number' || typeof value === 'bigint'

/** A type that isn't known fits everything. */
export const fits = (value: Value, type: string): boolean => types[type]?.fits(value) ?? true

/** How messages call a field; the object itself has no path. */
export const called = (path: string): string => (path === '' ? 'the object' : `\`${path}\``)

export function wrongType(value: Value, path: string, type: string): Violation {
  const quote = type === 'string' && value.kind === 'scalar' ? '; put it in quotes' : ''
  const message = `${called(path)} must be ${types[type]?.name ?? type}, not ${describe(value)}${quote}`
  return { code: 'wrong-type', at: value.span, message }
}

/** @param known names of the fields that there are */
export function unknownField(value: Value, name: string, path: string, known: Iterable<string>): Violation {
  const near = suggest(name, [...known])
  const message = `${called(path)} has no field \`${name}\`${near ? `; did you mean \`${near}\`?` : ''}`
  return { code: 'unknown-field', at: value.keySpan ?? value.span, message }
}

/** @param object what should have the field */
export function missingField(object: Value, name: string, path: string): Violation {
  const message = `${called(path)} lacks the required field \`${name}\``
  return { code: 'missing-field', at: object.keySpan ?? object.span, message }
}

function describe(value: Value): string {
  if (value.kind === 'map') return 'a mapping'
  if (value.kind === 'list') return 'a list'
  if (value.kind !== 'scalar') return 'nothing'
  return typeof value.value === 'string'
    ? `the string \`${value.value}\``
    : `the ${typeof value.value} \`${String(value.value)}\``
}

/** A departure of an object from its schema, and how values are spoken of in one. */
import type { Span, Value } from '../../../model/index.js'

export interface Violation {
  readonly code: 'unknown-field' | 'wrong-type' | 'missing-field' | 'invalid-value' | 'unknown-kind'
  readonly at: Span
  readonly message: string
}

export const isNull = (value: Value): boolean =>
  value.kind === 'missing' || (value.kind === 'scalar' && value.value === null)

/** Types of OpenAPI, and `int-or-string`: what they are called, and what fits them. */
const types: Readonly<Record<string, { readonly name: string; fits(value: Value): boolean }>> = {
  object: { name: 'a mapping', fits: (v) => v.kind === 'map' },
  array: { name: 'a list', fits: (v) => v.kind === 'list' },
  string: { name: 'a string', fits: (v) => v.kind === 'scalar' && typeof v.value === 'string' },
  boolean: { name: 'a boolean', fits: (v) => v.kind === 'scalar' && typeof v.value === 'boolean' },
  integer: { name: 'an integer', fits: (v) => v.kind === 'scalar' && isInteger(v.value) },
  number: { name: 'a number', fits: (v) => v.kind === 'scalar' && (typeof v.value === 'number' || isInteger(v.value)) },
  'int-or-string': {
    name: 'an integer or a string',
    fits: (v) => v.kind === 'scalar' && (typeof v.value === 'string' || isInteger(v.value)),
  },
}

const isInteger = (value: unknown): boolean => typeof value === 'bigint' || Number.isInteger(value)

/** What a type is called; a type that isn't known fits everything. */
export const article = (type: string): string => types[type]?.name ?? type
export const fits = (value: Value, type: string): boolean => types[type]?.fits(value) ?? true

export function describe(value: Value): string {
  if (value.kind === 'map') return 'a mapping'
  if (value.kind === 'list') return 'a list'
  if (value.kind !== 'scalar') return 'nothing'
  return typeof value.value === 'string'
    ? `the string \`${value.value}\``
    : `the ${typeof value.value} \`${String(value.value)}\``
}

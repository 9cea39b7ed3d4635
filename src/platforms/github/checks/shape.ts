/** The form a value of a workflow must have. */

export type ScalarType = 'string' | 'number' | 'boolean' | 'null'

export type Shape =
  | { readonly kind: 'any' }
  | {
      readonly kind: 'scalar'
      /** A `string` may be written as a number or a boolean: GitHub reads it as text. */
      readonly type: ScalarType
      readonly values?: readonly string[]
      readonly positive?: boolean
      readonly empty?: boolean
    }
  | { readonly kind: 'list'; readonly item: Shape; readonly empty?: boolean }
  | {
      readonly kind: 'map'
      readonly keys: Readonly<Record<string, Shape>>
      readonly required: readonly string[]
      /** Shape of values under keys of the author's choice; absent: there are none. */
      readonly others?: Shape
      readonly empty?: boolean
    }
  /** Whichever fits the kind of the value. */
  | { readonly kind: 'either'; readonly shapes: readonly Shape[] }

export const any: Shape = { kind: 'any' }
export const text: Shape = { kind: 'scalar', type: 'string' }
/** May be written as nothing at all. */
export const freeText: Shape = { kind: 'scalar', type: 'string', empty: true }
export const flag: Shape = { kind: 'scalar', type: 'boolean' }
export const positive: Shape = { kind: 'scalar', type: 'number', positive: true }
export const nothing: Shape = { kind: 'scalar', type: 'null' }

export function oneOf(...values: readonly string[]): Shape {
  return { kind: 'scalar', type: 'string', values }
}

export function listOf(item: Shape, more: { empty?: boolean } = {}): Shape {
  return { kind: 'list', item, ...more }
}

export function either(...shapes: readonly Shape[]): Shape {
  return { kind: 'either', shapes }
}

export function map(
  keys: Readonly<Record<string, Shape>>,
  required: readonly string[] = [],
  more: { empty?: boolean } = {},
): Shape {
  return { kind: 'map', keys, required, ...more }
}

/** Keys of the author's choice. */
export function mapOf(others: Shape, more: { empty?: boolean } = {}): Shape {
  return { kind: 'map', keys: {}, required: [], others, ...more }
}

export const texts: Shape = either(text, listOf(text))

/** GitHub's conversions: what is true, what is equal, what becomes text. */
import type { Primitive, Tri, Value } from '../../../model/index.js'

export function truth(value: Value): Tri {
  switch (value.kind) {
    case 'unknown':
      return 'unknown'
    case 'missing':
      return false
    case 'scalar':
      return Boolean(value.value)
    default:
      return true
  }
}

/** The text an expression's value becomes inside a string; undefined when it isn't known. */
export function asText(value: Value): string | undefined {
  switch (value.kind) {
    case 'unknown':
      return undefined
    case 'missing':
      return ''
    case 'scalar':
      return value.value === null ? '' : String(value.value)
    case 'list':
      return 'Array'
    case 'map':
      return 'Object'
  }
}

/** Strings don't mind case; values of two types are compared as numbers; an object equals only itself. */
export function looseEquals(a: Value, b: Value): Tri {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown'
  const left = primitive(a)
  const right = primitive(b)
  if (left === undefined || right === undefined) return a === b
  if (typeof left === 'string' && typeof right === 'string') return left.toLowerCase() === right.toLowerCase()
  if (typeof left === typeof right) return left === right
  return toNumber(left) === toNumber(right)
}

export function looseCompare(op: '<' | '<=' | '>' | '>=', a: Value, b: Value): Tri {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown'
  const left = primitive(a)
  const right = primitive(b)
  if (left === undefined || right === undefined) return false
  if (typeof left === 'string' && typeof right === 'string') return ordered(op, left.toLowerCase(), right.toLowerCase())
  return ordered(op, toNumber(left), toNumber(right))
}

function ordered<T extends string | number>(op: '<' | '<=' | '>' | '>=', a: T, b: T): boolean {
  if (op === '<') return a < b
  if (op === '<=') return a <= b
  return op === '>' ? a > b : a >= b
}

/** Undefined for lists and mappings. */
function primitive(value: Value): Primitive | undefined {
  if (value.kind === 'missing') return null
  return value.kind === 'scalar' ? value.value : undefined
}

function toNumber(value: Primitive): number {
  if (typeof value === 'string') return value.trim() === '' ? 0 : Number(value)
  return Number(value)
}

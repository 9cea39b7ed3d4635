/** `< <= > >=`. Numbers of all types compare by size; else both sides have one type. */
import { numeric } from './equality.js'
import type { CelUnknown, CelValue } from './values.js'

export type OrderOperator = '<' | '<=' | '>' | '>='

/** Negative, zero, positive; NaN if neither (a double NaN); undefined if the types can't be compared. */
export function compare(a: CelValue, b: CelValue): number | undefined {
  const x = numeric(a)
  if (x !== undefined) {
    const y = numeric(b)
    return y === undefined ? undefined : compareNumbers(a, x, b, y)
  }
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return undefined
  if ((a.kind === 'timestamp' && b.kind === 'timestamp') || (a.kind === 'duration' && b.kind === 'duration'))
    return a.nanos < b.nanos ? -1 : a.nanos > b.nanos ? 1 : 0
  return a.kind === 'bytes' && b.kind === 'bytes' ? compareBytes(a.value, b.value) : undefined
}

/** An int beside a double is compared as one, as the language says: above 2^53 it is rounded. */
function compareNumbers(a: CelValue, x: number | bigint, b: CelValue, y: number | bigint): number {
  const rounded = isDouble(a) || isDouble(b)
  const left = rounded ? Number(x) : x
  const right = rounded ? Number(y) : y
  // biome-ignore lint/suspicious/noDoubleEquals: a number and a bigint of the same size are equal
  return left < right ? -1 : left > right ? 1 : left == right ? 0 : Number.NaN
}

function isDouble(v: CelValue): boolean {
  return typeof v === 'object' && v !== null && v.kind === 'double'
}

/** By code points, which UTF-16 units order differently beside surrogates. */
export function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    const surrogates = Number(isSurrogate(x)) - Number(isSurrogate(y))
    return surrogates || x - y
  }
  return a.length - b.length
}

const isSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference) return difference
  }
  return a.length - b.length
}

export function holds(op: OrderOperator, order: number): boolean {
  switch (op) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

/** What a lower bound decides: a size of at least 1 is greater than 0, whatever it is. */
export function compareBound(op: OrderOperator, unknown: CelUnknown, limit: CelValue): boolean | undefined {
  const size = numeric(limit)
  const { atLeast } = unknown
  if (size === undefined || atLeast === undefined) return undefined
  if ((op === '>' && atLeast > size) || (op === '>=' && atLeast >= size)) return true
  if ((op === '<' && atLeast >= size) || (op === '<=' && atLeast > size)) return false
  return undefined
}

export const mirrored: Readonly<Record<OrderOperator, OrderOperator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' }

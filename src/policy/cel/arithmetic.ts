/** `+ - * / %` and negation. Ints and uints have 64 bits and overflow is an error; only doubles mix with nothing. */

import type { CelList } from './values.js'
import {
  type CelError,
  type CelUnknown,
  type CelValue,
  double,
  duration,
  fail,
  int,
  listOf,
  timestamp,
  uint,
} from './values.js'

type Result = CelValue | CelUnknown | CelError
/** Undefined: there is no such overload. */
type Operation = (a: CelValue, b: CelValue) => Result | undefined

export type ArithmeticOperator = '+' | '-' | '*' | '/' | '%'

const MIN_INT = -0x8000000000000000n
const MAX_INT = 0x7fffffffffffffffn
const MAX_UINT = 0xffffffffffffffffn

/** 0001-01-01T00:00:00Z and 9999-12-31T23:59:59.999999999Z. */
export const MIN_TIME = -62135596800000000000n
export const MAX_TIME = 253402300799999999999n

export function checkedInt(value: bigint): Result {
  return value < MIN_INT || value > MAX_INT
    ? fail('range', 'the result does not fit into an int (64 bits)')
    : int(value)
}

export function checkedUint(value: bigint): Result {
  return value < 0n || value > MAX_UINT ? fail('range', 'the result does not fit into a uint (64 bits)') : uint(value)
}

export function checkedTime(nanos: bigint): Result {
  return nanos < MIN_TIME || nanos > MAX_TIME
    ? fail('range', 'a timestamp lies between the years 1 and 9999')
    : timestamp(nanos)
}

export function checkedDuration(nanos: bigint): Result {
  return nanos < MIN_INT || nanos > MAX_INT ? fail('range', 'a duration is at most about 292 years') : duration(nanos)
}

/** Numbers of two equal numeric types; undefined for anything else. */
function numbers(
  a: CelValue,
  b: CelValue,
  ofInts: (x: bigint, y: bigint) => bigint | CelError,
  ofDoubles: ((x: number, y: number) => number) | undefined,
): Result | undefined {
  if ((typeof a === 'number' || typeof a === 'bigint') && (typeof b === 'number' || typeof b === 'bigint')) {
    const r = ofInts(BigInt(a), BigInt(b))
    return typeof r === 'bigint' ? checkedInt(r) : r
  }
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return undefined
  if (a.kind === 'uint' && b.kind === 'uint') {
    const r = ofInts(a.value, b.value)
    return typeof r === 'bigint' ? checkedUint(r) : r
  }
  return a.kind === 'double' && b.kind === 'double' && ofDoubles ? double(ofDoubles(a.value, b.value)) : undefined
}

const byZero = (): CelError => fail('argument', 'division by zero')

const operations: Readonly<Record<ArithmeticOperator, Operation>> = {
  '+': (a, b) =>
    numbers(
      a,
      b,
      (x, y) => x + y,
      (x, y) => x + y,
    ) ?? addOthers(a, b),
  '-': (a, b) =>
    numbers(
      a,
      b,
      (x, y) => x - y,
      (x, y) => x - y,
    ) ?? subtractOthers(a, b),
  '*': (a, b) =>
    numbers(
      a,
      b,
      (x, y) => x * y,
      (x, y) => x * y,
    ),
  '/': (a, b) =>
    numbers(
      a,
      b,
      (x, y) => (y === 0n ? byZero() : x / y),
      (x, y) => x / y,
    ),
  '%': (a, b) => numbers(a, b, (x, y) => (y === 0n ? byZero() : x % y), undefined),
}

function addOthers(a: CelValue, b: CelValue): Result | undefined {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return undefined
  if (a.kind === 'list' && b.kind === 'list') return concat(a, b)
  if (a.kind === 'bytes' && b.kind === 'bytes') {
    const value = new Uint8Array(a.value.length + b.value.length)
    value.set(a.value)
    value.set(b.value, a.value.length)
    return { kind: 'bytes', value }
  }
  if (a.kind === 'duration' && b.kind === 'duration') return checkedDuration(a.nanos + b.nanos)
  if (a.kind === 'timestamp' && b.kind === 'duration') return checkedTime(a.nanos + b.nanos)
  if (a.kind === 'duration' && b.kind === 'timestamp') return checkedTime(a.nanos + b.nanos)
  return undefined
}

function concat(a: CelList, b: CelList): CelList {
  const items = [...a.items, ...b.items]
  if (!a.open && !b.open) return listOf(items)
  const why = a.why ?? b.why
  return { kind: 'list', items, open: true, gaps: a.open || (b.gaps ?? false), ...(why ? { why } : {}) }
}

function subtractOthers(a: CelValue, b: CelValue): Result | undefined {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return undefined
  if (a.kind === 'duration' && b.kind === 'duration') return checkedDuration(a.nanos - b.nanos)
  if (a.kind === 'timestamp' && b.kind === 'duration') return checkedTime(a.nanos - b.nanos)
  if (a.kind === 'timestamp' && b.kind === 'timestamp') return checkedDuration(a.nanos - b.nanos)
  return undefined
}

/** Two known values; undefined if the operator isn't defined on their types. */
export function arithmetic(op: ArithmeticOperator, a: CelValue, b: CelValue): Result | undefined {
  return operations[op](a, b)
}

export function negate(v: CelValue): Result | undefined {
  if (typeof v === 'number') return 0 - v
  if (typeof v === 'bigint') return checkedInt(-v)
  if (typeof v !== 'object' || v === null) return undefined
  if (v.kind === 'double') return double(-v.value)
  return v.kind === 'duration' ? checkedDuration(-v.nanos) : undefined
}

/**
 * What a CEL expression computes with. Configuration values (`model/value.ts`) are used as they are, so that elements
 * keep their places and `open` containers and unknowns stay what they are; only scalars are unwrapped on reading.
 *
 * `int` is a JavaScript number while it is a safe integer and a bigint beyond, never both for one value; `double` and
 * `uint` are records. Configurations hold far more integers than either, and numbers are what the engine adds fastest.
 */
import type { Missing, Scalar, Span } from '../../model/index.js'

export interface Double {
  readonly kind: 'double'
  readonly value: number
}

export interface Uint {
  readonly kind: 'uint'
  readonly value: bigint
}

export interface Bytes {
  readonly kind: 'bytes'
  readonly value: Uint8Array
}

/** Nanoseconds since 1970-01-01T00:00:00Z. */
export interface Timestamp {
  readonly kind: 'timestamp'
  readonly nanos: bigint
}

export interface Duration {
  readonly kind: 'duration'
  readonly nanos: bigint
}

export interface TypeValue {
  readonly kind: 'type'
  readonly name: string
}

export interface Optional {
  readonly kind: 'optional'
  readonly present: boolean
  /** Null when absent. */
  readonly value: Raw
}

/** Model lists are such lists; computed ones have no span. */
export interface CelList {
  readonly kind: 'list'
  readonly items: readonly Raw[]
  /** May hold more than is seen. */
  readonly open: boolean
  /** Why it is open. */
  readonly why?: string
  /** Items may be missing between the seen ones: an index says nothing. */
  readonly gaps?: boolean
}

/** A key as a JavaScript `Map` compares it: integers of any CEL type are one number. */
export type Key = string | number | bigint | boolean

/** Model mappings are such maps; computed ones have no span. */
export interface CelMap {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<Key, Raw>
  readonly open: boolean
  readonly why?: string
  /** Which of the numeric keys are of type uint. */
  readonly uintKeys?: ReadonlySet<Key>
}

/** A record of the host (`self`, `variables`, `request`) whose fields are computed when they are read. */
export interface Fields {
  readonly kind: 'fields'
  /** Its type, for messages: `resource`. */
  readonly name: string
  readonly names: readonly string[]
  /** Undefined: no such field. */
  get(field: string): Raw | CelError | undefined
}

/** A value of an extension library (`quantity`, `url`, `semver`): compared by `text`. */
export interface Opaque {
  readonly kind: 'opaque'
  readonly type: string
  /** Canonical text; equal texts of one type are equal values. */
  readonly text: string
  readonly data: unknown
}

/** There, but not decidable here; a model `Unknown` is one. */
export interface CelUnknown {
  readonly kind: 'unknown'
  readonly why: string
  readonly span?: Span
  /** A string that surely begins so. */
  readonly prefix?: string
  /** A number that is surely not less. */
  readonly atLeast?: number
}

/** A failed evaluation. It travels as a value, because `||` and `&&` may absorb it. */
export interface CelError {
  readonly kind: 'error'
  readonly code: 'overload' | 'no-such-key' | 'argument' | 'range' | 'budget' | 'undeclared'
  readonly message: string
  /** Offsets in the expression's text; -1 until the failing call is known. */
  readonly start: number
  readonly end: number
}

export type CelValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Double
  | Uint
  | Bytes
  | Timestamp
  | Duration
  | TypeValue
  | Optional
  | CelList
  | CelMap
  | Fields
  | Opaque

/** What containers and variables hold: values, configuration scalars with their places, and unknowns. */
export type Raw = CelValue | Scalar | Missing | CelUnknown

export type Outcome = CelValue | CelUnknown | CelError

export const double = (value: number): Double => ({ kind: 'double', value })
export const uint = (value: bigint): Uint => ({ kind: 'uint', value })
export const bytes = (value: Uint8Array): Bytes => ({ kind: 'bytes', value })
export const timestamp = (nanos: bigint): Timestamp => ({ kind: 'timestamp', nanos })
export const duration = (nanos: bigint): Duration => ({ kind: 'duration', nanos })
export const typeValue = (name: string): TypeValue => ({ kind: 'type', name })
export const listOf = (items: readonly Raw[]): CelList => ({ kind: 'list', items, open: false })
export const mapOf = (entries: ReadonlyMap<Key, Raw>): CelMap => ({ kind: 'map', entries, open: false })
export const optionalOf = (value: Raw): Optional => ({ kind: 'optional', present: true, value })
export const none: Optional = { kind: 'optional', present: false, value: null }

/** An int from any bigint within 64 bits. */
export function int(value: bigint): number | bigint {
  return value >= MIN_SAFE && value <= MAX_SAFE ? Number(value) : value
}
const MIN_SAFE = BigInt(Number.MIN_SAFE_INTEGER)
const MAX_SAFE = BigInt(Number.MAX_SAFE_INTEGER)

export function fail(code: CelError['code'], message: string, start = -1, end = -1): CelError {
  return { kind: 'error', code, message, start, end }
}

export function unknownOf(why: string, source?: Raw): CelUnknown {
  const span = typeof source === 'object' && source !== null && 'span' in source ? source.span : undefined
  return span ? { kind: 'unknown', why, span } : { kind: 'unknown', why }
}

/** Is it no value at all, but an error or an unknown? */
export function isFault(v: Outcome): v is CelError | CelUnknown {
  return typeof v === 'object' && v !== null && (v.kind === 'error' || v.kind === 'unknown')
}

export function isError(v: Outcome): v is CelError {
  return typeof v === 'object' && v !== null && v.kind === 'error'
}

export function isUnknown(v: Outcome | Raw): v is CelUnknown {
  return typeof v === 'object' && v !== null && v.kind === 'unknown'
}

/** The value of what a container holds. `Missing` reads as null. */
export function unwrap(raw: Raw): CelValue | CelUnknown {
  if (typeof raw !== 'object' || raw === null) return raw
  if (raw.kind === 'scalar') return fromScalar(raw)
  if (raw.kind === 'missing') return null
  return raw
}

function fromScalar(scalar: Scalar): CelValue {
  const { value } = scalar
  if (typeof value === 'number') {
    if (Number.isSafeInteger(value)) return writtenAsDouble(scalar) ? double(value) : value + 0
    return Number.isInteger(value) && !writtenAsDouble(scalar) ? int(BigInt(value)) : double(value)
  }
  return typeof value === 'bigint' ? int(value) : value
}

/** `1.0` and `1e3` are doubles in the languages whose numbers have a type; the decoded number doesn't tell. */
function writtenAsDouble({ raw }: Scalar): boolean {
  return raw !== undefined && /^[-+]?[\d_]*\.|^[-+]?[\d_]+[eE]/.test(raw)
}

/** Name of the runtime type, as `type(x)` prints it. */
export function typeName(v: Outcome): string {
  switch (typeof v) {
    case 'string':
      return 'string'
    case 'boolean':
      return 'bool'
    case 'number':
    case 'bigint':
      return 'int'
  }
  if (v === null) return 'null_type'
  switch (v.kind) {
    case 'timestamp':
      return 'google.protobuf.Timestamp'
    case 'duration':
      return 'google.protobuf.Duration'
    case 'optional':
      return 'optional_type'
    case 'opaque':
      return v.type
    case 'fields':
      return 'map'
    default:
      return v.kind
  }
}

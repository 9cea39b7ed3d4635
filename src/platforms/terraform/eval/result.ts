/** How results are made: where they stand, what they came from, and what is known when something is not. */
import { type Primitive, problemAt, type Scalar, type Span, scalar, unknown, type Value } from '../../../model/index.js'
import type { Scope } from './scope.js'
import { copied, type Type, withType } from './types.js'
import { isSensitive } from './walk.js'

/** The same value as seen from where it is used; the way back to where it was written is its `origin`. */
export function placed<V extends Value>(value: V, at: Span, via: string): V {
  if (value.span.file === at.file && value.span.start === at.start && value.span.end === at.end) return value
  return { ...copied(value), span: at, origin: value, via }
}

/** What a result was computed from: the first operand that says more than a literal does. */
export function source(operands: readonly Value[], via: string): { origin?: Value; via?: string; sensitive?: boolean } {
  const origin = operands.find((o) => o.origin !== undefined || o.kind === 'unknown')
  return {
    ...(origin ? { origin, via } : {}),
    ...(operands.some(isSensitive) ? { sensitive: true } : {}),
  }
}

export function computed(value: Primitive, at: Span, operands: readonly Value[], via: string): Scalar {
  return scalar(value, at, { style: 'computed', ...source(operands, via) })
}

/** A result that depends on an operand that isn't known. */
export function dependent(operands: readonly Value[], at: Span, type: Type, via: string, prefix?: string): Value {
  const cause = operands.find((o) => o.kind === 'unknown') ?? operands.find((o) => firstUnknown(o) !== undefined)
  const found = cause && firstUnknown(cause)
  const why = found ? found.why : 'it depends on a value that is not known'
  const more = { ...source(operands, via), ...(prefix ? { prefix } : {}) }
  return withType(unknown(why, at, found ? { ...more, origin: cause ?? found, via } : more), type)
}

/** Reports an invalid operation and answers what stands for its result. */
export function fail(scope: Scope, at: Span, code: string, message: string, hint?: string, type?: Type): Value {
  scope.report(problemAt(at, code, message, hint ? { hint } : {}))
  const result = unknown(message, at)
  return type ? withType(result, type) : result
}

function firstUnknown(value: Value): (Value & { readonly kind: 'unknown' }) | undefined {
  switch (value.kind) {
    case 'unknown':
      return value
    case 'list':
      return firstOf(value.items)
    case 'map':
      return firstOf(value.entries.values())
    default:
      return undefined
  }
}

function firstOf(values: Iterable<Value>): (Value & { readonly kind: 'unknown' }) | undefined {
  for (const value of values) {
    const found = firstUnknown(value)
    if (found) return found
  }
  return undefined
}

export function markedLike(value: Value, ...sources: readonly Value[]): Value {
  return !value.sensitive && sources.some((s) => s.sensitive) ? { ...value, sensitive: true } : value
}

export function isNull(value: Value): boolean {
  return value.kind === 'missing' || (value.kind === 'scalar' && value.value === null)
}

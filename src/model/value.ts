/**
 * The common model of every configuration language: a tree in which each node knows where it was written, what is
 * absent (`Missing`) and what cannot be known here (`Unknown`). Lookup is total: it answers a `Value`, never `undefined`.
 */
import type { Span } from './source.js'

export type Value = Scalar | List | Mapping | Unknown | Missing

interface At {
  /** For `Missing`: the key of the nearest ancestor that exists. */
  readonly span: Span
  /** `key` in `key: value`. */
  readonly keySpan?: Span
  /** What this value was computed from (variable, local, module input, anchor, values file). */
  readonly origin?: Value
  /** One sentence part that names the step from `origin`, as in "default of variable `region`". */
  readonly via?: string
  /** What a text was put together from, in order; there where more can be told from the parts than from the whole. */
  readonly parts?: readonly Value[]
  /** Marked by the source language as not to be shown; reports must not print it. */
  readonly sensitive?: boolean
}

export type Primitive = string | number | boolean | bigint | null

export interface Scalar extends At {
  readonly kind: 'scalar'
  readonly value: Primitive
  /** The text as written, when decoding changed it or the type is in doubt (YAML 1.1 against 1.2). */
  readonly raw?: string
  readonly style?: ScalarStyle
}

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'heredoc' | 'computed'

export interface List extends At {
  readonly kind: 'list'
  readonly items: readonly Value[]
  /** May hold more than is seen here. */
  readonly open: boolean
}

export interface Mapping extends At {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Value>
  /** May hold more than is seen here. */
  readonly open: boolean
}

/** There, but not decidable here: an unset variable, an apply-time attribute, a template. */
export interface Unknown extends At {
  readonly kind: 'unknown'
  /** Why, for people: "variable `x` has no default". */
  readonly why: string
  /** A string that surely begins so. */
  readonly prefix?: string
}

export interface Missing extends At {
  readonly kind: 'missing'
}

type Optional = Partial<Pick<At, 'keySpan' | 'origin' | 'via' | 'sensitive'>>

// Most values have nothing but their kind, content and place, and there are very many: they are made without copying.

export function scalar(value: Primitive, span: Span, more?: Optional & Pick<Partial<Scalar>, 'raw' | 'style'>): Scalar {
  return more ? { kind: 'scalar', value, span, ...more } : { kind: 'scalar', value, span }
}

export function list(items: readonly Value[], span: Span, more?: Optional & { open?: boolean }): List {
  if (!more) return { kind: 'list', items, span, open: false }
  return { kind: 'list', items, span, ...more, open: more.open ?? false }
}

export function mapping(
  entries: ReadonlyMap<string, Value>,
  span: Span,
  more?: Optional & { open?: boolean },
): Mapping {
  if (!more) return { kind: 'map', entries, span, open: false }
  return { kind: 'map', entries, span, ...more, open: more.open ?? false }
}

export function unknown(why: string, span: Span, more?: Optional & { prefix?: string }): Unknown {
  return more ? { kind: 'unknown', why, span, ...more } : { kind: 'unknown', why, span }
}

export function missing(span: Span, keySpan?: Span): Missing {
  return keySpan ? { kind: 'missing', span, keySpan } : { kind: 'missing', span }
}

/** Absent, or written as null: both mean "not set" in every language read here. */
export function isUnset(value: Value): boolean {
  return value.kind === 'missing' || (value.kind === 'scalar' && value.value === null)
}

/** The string, or `fallback` when the value is no known string. Use only where unknown and absent are handled already. */
export function text(value: Value, fallback = ''): string {
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : fallback
}

/** Numbers, booleans and strings as text; `fallback` for everything else. */
export function printable(value: Value, fallback = ''): string {
  return value.kind === 'scalar' && value.value !== null ? String(value.value) : fallback
}

/** Is something in it not known here, or may it hold more than is seen? */
export function holdsUnknown(value: Value): boolean {
  if (value.kind === 'map') return value.open || [...value.entries.values()].some(holdsUnknown)
  if (value.kind === 'list') return value.open || value.items.some(holdsUnknown)
  return value.kind === 'unknown'
}

/** Keys of a mapping, in source order; none for anything else. */
export function keys(value: Value): readonly string[] {
  return value.kind === 'map' ? [...value.entries.keys()] : []
}

/** Entries of a mapping; none for anything else. */
export function entries(value: Value): Iterable<readonly [string, Value]> {
  return value.kind === 'map' ? value.entries : []
}

/** Items of a list; none for anything else. See `open` before concluding from absence. */
export function items(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : []
}

/** The place to point at: the key and its value's first line begin where a person would look. */
export function anchor(value: Value): Span {
  return value.kind === 'missing' || value.span.end > value.span.start ? value.span : (value.keySpan ?? value.span)
}

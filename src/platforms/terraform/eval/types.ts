/**
 * Types of the configuration language, and what the evaluator knows about a value beyond the common model: whether a
 * list is a tuple, a list or a set, whether a mapping is an object or a map, and the type of unknowns and nulls.
 */
import type { List, Scalar, Value } from '../../../model/index.js'

export type Type = Primitive | CollectionType | TupleType | ObjectType

interface Primitive {
  /** `any` is a type that isn't known (yet). */
  readonly kind: 'any' | 'string' | 'number' | 'bool'
}

export interface CollectionType {
  readonly kind: 'list' | 'set' | 'map'
  readonly element: Type
}

export interface TupleType {
  readonly kind: 'tuple'
  readonly elements: readonly Type[]
}

export interface ObjectType {
  readonly kind: 'object'
  readonly attributes: ReadonlyMap<string, AttributeType>
}

export interface AttributeType {
  readonly type: Type
  readonly optional: boolean
  /** Stands in for an optional attribute that is absent or null. */
  readonly default?: Value
}

export const anyType: Type = { kind: 'any' }
/** What elements of an empty collection are: nothing yet. Told from `any` by identity only. */
export const noType: Type = { kind: 'any' }
export const stringType: Type = { kind: 'string' }
export const numberType: Type = { kind: 'number' }
export const boolType: Type = { kind: 'bool' }

export const listOf = (element: Type): CollectionType => ({ kind: 'list', element })
export const setOf = (element: Type): CollectionType => ({ kind: 'set', element })
export const mapOf = (element: Type): CollectionType => ({ kind: 'map', element })

/**
 * What a value carries beside the common model. Lists without a type are tuples, mappings without one objects. A set is
 * a List whose type says so: its items are unique and sorted (strings by code point, numbers by size, others as met).
 */
interface Extra {
  readonly kind: Value['kind']
  readonly type?: Type
  /** Of an open list: the items are surely in it, but not at their positions. */
  readonly unordered?: boolean
  /** Copies of one Unknown that differ only in where they stand share it: they are equal, whatever they are. */
  readonly identity?: Value
}

function extra(value: Value): Extra {
  return value
}

/** A value of another type is another value. */
export function withType<V extends Value>(value: V, type: Type): V {
  return { ...value, type, ...(value.kind === 'unknown' ? { identity: undefined } : {}) }
}

export function declaredType(value: Value): Type | undefined {
  return extra(value).type
}

export function isSet(value: Value): boolean {
  return value.kind === 'list' && extra(value).type?.kind === 'set'
}

/** Whether the items' positions are known: false for sets' and merged lists' items. */
export function isOrdered(value: List): boolean {
  return extra(value).unordered !== true && !isSet(value)
}

/** Whether two unknowns are one: `local.id == local.id`. */
export function isSameUnknown(a: Value, b: Value): boolean {
  return (extra(a).identity ?? a) === (extra(b).identity ?? b)
}

/** The same value standing elsewhere. */
export function copied<V extends Value>(value: V): V {
  return value.kind === 'unknown' && !extra(value).identity ? { ...value, identity: value } : value
}

export function unordered(value: List): List {
  const loose: List & Extra = { ...value, open: true, unordered: true }
  return loose
}

/** By the array or map that holds the elements: copies of a value that differ in their place share it. */
const computed = new WeakMap<object, Type>()

export function typeOf(value: Value): Type {
  const declared = extra(value).type
  if (declared) return declared
  if (value.kind !== 'list' && value.kind !== 'map') return computeType(value)
  if (value.open) return anyType
  const holder = value.kind === 'list' ? value.items : value.entries
  const known = computed.get(holder)
  if (known) return known
  const type = computeType(value)
  computed.set(holder, type)
  return type
}

function computeType(value: Value): Type {
  switch (value.kind) {
    case 'scalar':
      return scalarType(value)
    case 'list':
      return { kind: 'tuple', elements: value.items.map(typeOf) }
    case 'map':
      return objectOf(new Map([...value.entries].map(([k, v]) => [k, typeOf(v)])))
    case 'unknown':
    case 'missing':
      return anyType
  }
}

function scalarType({ value }: Scalar): Type {
  switch (typeof value) {
    case 'string':
      return stringType
    case 'boolean':
      return boolType
    case 'number':
    case 'bigint':
      return numberType
    default:
      return anyType
  }
}

export function objectOf(attributes: ReadonlyMap<string, Type>): ObjectType {
  return {
    kind: 'object',
    attributes: new Map([...attributes].map(([name, type]) => [name, { type, optional: false }])),
  }
}

/** Types of elements that are to have one type: a null fits any. */
export function elementTypesOf(values: Iterable<Value>): readonly Type[] {
  const types: Type[] = []
  for (const value of values) {
    const type = typeOf(value)
    if (!(type.kind === 'any' && value.kind === 'scalar')) types.push(type)
  }
  return types
}

export function isPrimitive(type: Type): boolean {
  return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool'
}

/** Whether nothing of the type is left open. */
export function isComplete(type: Type): boolean {
  switch (type.kind) {
    case 'any':
      return false
    case 'list':
    case 'set':
    case 'map':
      return isComplete(type.element)
    case 'tuple':
      return type.elements.every(isComplete)
    case 'object':
      return [...type.attributes.values()].every((a) => isComplete(a.type))
    default:
      return true
  }
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true
  switch (a.kind) {
    case 'list':
    case 'set':
    case 'map':
      return a.kind === b.kind && sameType(a.element, b.element)
    case 'tuple':
      return (
        b.kind === 'tuple' &&
        a.elements.length === b.elements.length &&
        a.elements.every((e, i) => sameType(e, b.elements[i] ?? anyType))
      )
    case 'object':
      return (
        b.kind === 'object' &&
        a.attributes.size === b.attributes.size &&
        [...a.attributes].every(([name, attribute]) => {
          const other = b.attributes.get(name)
          return other !== undefined && sameType(attribute.type, other.type)
        })
      )
    default:
      return a.kind === b.kind
  }
}

/** As in error messages: `list of string`, `object`. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case 'any':
      return 'a value of unknown type'
    case 'list':
    case 'set':
    case 'map':
      return type.element.kind === 'any' ? type.kind : `${type.kind} of ${typeName(type.element)}`
    default:
      return type.kind
  }
}

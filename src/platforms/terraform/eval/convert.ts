/** Conversion of values to types, by the language's rules; attribute defaults of object types are filled in. */
import { type List, type Mapping, type Scalar, scalar, unknown, type Value } from '../../../model/index.js'
import { formatNumber, isNumeric, parseNumber } from './numbers.js'
import { makeSet } from './sets.js'
import {
  type AttributeType,
  anyType,
  type CollectionType,
  declaredType,
  elementTypesOf,
  isOrdered,
  isSet,
  type ObjectType,
  sameType,
  type TupleType,
  type Type,
  typeName,
  typeOf,
  unordered,
  withType,
} from './types.js'
import { elementTypes, unify } from './unify.js'

export type Conversion = { readonly value: Value } | { readonly failure: string }

export function convert(value: Value, wanted: Type): Conversion {
  if (wanted.kind === 'any' || value.kind === 'missing') return { value }
  const declared = declaredType(value)
  if (declared && sameType(declared, wanted) && !hasDefaults(wanted)) return { value }
  if (value.kind === 'unknown') return convertUnknown(value, wanted)
  if (value.kind === 'scalar' && value.value === null) return { value: withType(value, wanted) }
  switch (wanted.kind) {
    case 'string':
    case 'number':
    case 'bool':
      return value.kind === 'scalar' ? convertScalar(value, wanted.kind) : mismatch(value, wanted)
    case 'list':
    case 'set':
      return value.kind === 'list' ? convertItems(value, wanted) : mismatch(value, wanted)
    case 'tuple':
      return value.kind === 'list' ? convertTuple(value, wanted) : mismatch(value, wanted)
    case 'map':
      return value.kind === 'map' ? convertEntries(value, wanted) : mismatch(value, wanted)
    case 'object':
      return value.kind === 'map' ? convertObject(value, wanted) : mismatch(value, wanted)
  }
}

/** The value, or Unknown where it can't be converted: for places where a mismatch was reported before. */
export function converted(value: Value, wanted: Type): Value {
  const result = convert(value, wanted)
  return 'value' in result ? result.value : unknown(result.failure, value.span, { origin: value })
}

function mismatch(value: Value, wanted: Type): Conversion {
  return { failure: `${typeName(wanted)} is needed here, not ${typeName(typeOf(value))}` }
}

/** Whether a value of one type may turn out convertible to another, going by types alone. */
export function mayConvert(from: Type, to: Type): boolean {
  if (from.kind === 'any' || to.kind === 'any') return true
  switch (to.kind) {
    case 'string':
      return from.kind === 'string' || from.kind === 'number' || from.kind === 'bool'
    case 'number':
    case 'bool':
      return from.kind === 'string' || from.kind === to.kind
    case 'list':
    case 'set':
      return (
        (from.kind === 'list' || from.kind === 'set' || from.kind === 'tuple') &&
        elementTypes(from).every((e) => mayConvert(e, to.element))
      )
    case 'tuple':
      return from.kind === 'tuple' && from.elements.length === to.elements.length
    case 'map':
      return (
        (from.kind === 'map' || from.kind === 'object') && elementTypes(from).every((e) => mayConvert(e, to.element))
      )
    case 'object':
      return from.kind === 'map' || from.kind === 'object'
  }
}

function convertUnknown(value: Value & { readonly kind: 'unknown' }, wanted: Type): Conversion {
  if (!mayConvert(typeOf(value), wanted)) return mismatch(value, wanted)
  const { prefix, ...rest } = value
  const keeps = prefix !== undefined && wanted.kind === 'string'
  return { value: withType(keeps ? value : rest, wanted) }
}

function convertScalar(value: Scalar, wanted: 'string' | 'number' | 'bool'): Conversion {
  const found = value.value
  if (wanted === 'string') {
    if (typeof found === 'string') return { value }
    return { value: { ...value, value: isNumeric(found) ? formatNumber(found) : String(found) } }
  }
  if (typeof found === (wanted === 'bool' ? 'boolean' : 'number') || (wanted === 'number' && isNumeric(found)))
    return { value }
  if (typeof found !== 'string') return mismatch(value, { kind: wanted })
  const result = wanted === 'bool' ? parseBool(found) : parseNumber(found)
  return result === undefined
    ? { failure: `a ${wanted} is needed here, and ${JSON.stringify(shorten(found))} can't be read as one` }
    : { value: { ...value, value: result } }
}

function parseBool(text: string): boolean | undefined {
  if (text === 'true' || text === '1') return true
  return text === 'false' || text === '0' ? false : undefined
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

/** The type its elements have already, or can have together. */
function elementOf(value: Value, elements: Iterable<Value>): Type | undefined {
  const declared = declaredType(value)
  const known = declared && 'element' in declared ? declared.element : anyType
  return known.kind === 'any' ? unify(elementTypesOf(elements)) : known
}

function convertItems(value: List, wanted: CollectionType): Conversion {
  const element = wanted.element.kind === 'any' ? elementOf(value, value.items) : wanted.element
  if (!element) return { failure: 'all elements must have the same type' }
  const items: Value[] = []
  for (const item of value.items) {
    const result = convert(item, element)
    if ('failure' in result) return { failure: `element ${items.length}: ${result.failure}` }
    items.push(result.value)
  }
  const type: Type = { kind: wanted.kind, element }
  if (wanted.kind === 'set') return { value: makeSet(withType({ ...value, items }, type)) }
  const open = value.open || (isSet(value) && value.items.some((i) => i.kind === 'unknown'))
  const result = withType({ ...value, items, open }, type)
  return { value: open && !isOrdered(value) ? unordered(result) : result }
}

function convertTuple(value: List, wanted: TupleType): Conversion {
  if (value.open) return { value: unknown('the length of the list is not known', value.span, { origin: value }) }
  const { elements } = wanted
  if (declaredType(value) || value.items.length !== elements.length) return mismatch(value, wanted)
  const items: Value[] = []
  for (const [index, item] of value.items.entries()) {
    const result = convert(item, elements[index] ?? anyType)
    if ('failure' in result) return { failure: `element ${index}: ${result.failure}` }
    items.push(result.value)
  }
  return { value: { ...value, items } }
}

function convertEntries(value: Mapping, wanted: CollectionType): Conversion {
  const element = wanted.element.kind === 'any' ? elementOf(value, value.entries.values()) : wanted.element
  if (!element) return { failure: 'all elements must have the same type' }
  const entries = new Map<string, Value>()
  for (const [key, entry] of value.entries) {
    const result = convert(entry, element)
    if ('failure' in result) return { failure: `element ${JSON.stringify(key)}: ${result.failure}` }
    entries.set(key, result.value)
  }
  return { value: withType({ ...value, entries }, { kind: 'map', element }) }
}

function convertObject(value: Mapping, wanted: ObjectType): Conversion {
  const entries = new Map<string, Value>()
  for (const [name, attribute] of wanted.attributes) {
    const result = convertAttribute(value, name, attribute)
    if ('failure' in result) return { failure: `attribute ${JSON.stringify(name)}: ${result.failure}` }
    entries.set(name, result.value)
  }
  const { open: _, ...rest } = value
  return { value: withType({ ...rest, entries, open: false }, plain(wanted)) }
}

function convertAttribute(value: Mapping, name: string, attribute: AttributeType): Conversion {
  const given = value.entries.get(name)
  if (!given) {
    if (value.open) {
      return { value: withType(unknown(`\`${name}\` may be set where it can't be seen`, value.span), attribute.type) }
    }
    if (!attribute.optional) return { failure: 'it is required, and not given' }
    return substitute(attribute, value)
  }
  const isNull = given.kind === 'scalar' && given.value === null
  if (isNull && attribute.optional && attribute.default) return substitute(attribute, given)
  if (given.kind === 'unknown' && attribute.default) return convert({ ...given }, attribute.type)
  return convert(given, attribute.type)
}

function substitute(attribute: AttributeType, at: Value): Conversion {
  if (!attribute.default) return { value: withType(scalar(null, at.span), attribute.type) }
  const result = convert(attribute.default, attribute.type)
  return 'value' in result ? { value: { ...result.value, via: 'default of an optional attribute' } } : result
}

/** A declared object type without its optional marks: the type values of it have. */
function plain(type: ObjectType): ObjectType {
  if (![...type.attributes.values()].some((a) => a.optional)) return type
  return {
    kind: 'object',
    attributes: new Map([...type.attributes].map(([n, a]) => [n, { type: a.type, optional: false }])),
  }
}

function hasDefaults(type: Type): boolean {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return hasDefaults(type.element)
    case 'tuple':
      return type.elements.some(hasDefaults)
    case 'object':
      return [...type.attributes.values()].some((a) => a.default !== undefined || hasDefaults(a.type))
    default:
      return false
  }
}

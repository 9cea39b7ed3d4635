/** The one type that several values can be converted to, as conditionals, `tolist` and friends need it. */
import {
  type AttributeType,
  anyType,
  isPrimitive,
  listOf,
  mapOf,
  type ObjectType,
  objectOf,
  sameType,
  setOf,
  stringType,
  type TupleType,
  type Type,
} from './types.js'

/** `undefined` if there is none. `any` if it depends on a type that isn't known. */
export function unify(types: readonly Type[]): Type | undefined {
  const [first, ...others] = types
  if (!first) return anyType
  if (others.every((t) => sameType(t, first))) return first
  if (types.some((t) => t.kind === 'any')) return anyType
  if (types.every(isPrimitive)) return types.some((t) => t.kind === 'string') ? stringType : undefined
  if (types.every((t) => t.kind === 'object')) return unifyObjects(types)
  if (types.every((t) => t.kind === 'tuple')) return unifyTuples(types)
  if (types.every((t) => t.kind === 'object' || t.kind === 'map')) return unifyElements(types, mapOf)
  if (types.every((t) => t.kind === 'set')) return unifyElements(types, setOf)
  if (types.every((t) => t.kind === 'tuple' || t.kind === 'list' || t.kind === 'set'))
    return unifyElements(types, listOf)
  return undefined
}

function unifyElements(types: readonly Type[], collection: (element: Type) => Type): Type | undefined {
  const element = unify(types.flatMap(elementTypes))
  return element && collection(element)
}

/** Types of the elements; of an empty tuple or object none. */
export function elementTypes(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'list':
    case 'set':
    case 'map':
      return [type.element]
    case 'tuple':
      return type.elements
    case 'object':
      return [...type.attributes.values()].map((a: AttributeType) => a.type)
    default:
      return []
  }
}

function unifyTuples(types: readonly TupleType[]): Type | undefined {
  const length = types[0]?.elements.length ?? 0
  if (types.some((t) => t.elements.length !== length)) return unifyElements(types, listOf)
  const elements: Type[] = []
  for (let i = 0; i < length; i++) {
    const element = unify(types.map((t) => t.elements[i] ?? anyType))
    if (!element) return unifyElements(types, listOf)
    elements.push(element)
  }
  return { kind: 'tuple', elements }
}

function unifyObjects(types: readonly ObjectType[]): Type | undefined {
  const names = [...(types[0]?.attributes.keys() ?? [])]
  const same = types.every((t) => t.attributes.size === names.length && names.every((n) => t.attributes.has(n)))
  if (!same) return unifyElements(types, mapOf)
  const attributes = new Map<string, Type>()
  for (const name of names) {
    const attribute = unify(types.map((t) => t.attributes.get(name)?.type ?? anyType))
    if (!attribute) return unifyElements(types, mapOf)
    attributes.set(name, attribute)
  }
  return objectOf(attributes)
}

/** The one type that several values can be converted to, as conditionals, `tolist` and friends need it. */
import {
  type AttributeType,
  anyType,
  isPrimitive,
  listOf,
  mapOf,
  noType,
  type ObjectType,
  objectOf,
  sameType,
  setOf,
  stringType,
  type TupleType,
  type Type,
} from './types.js'

/** `undefined` if there is none. `any` if it depends on a type that isn't known. */
export function unify(given: readonly Type[]): Type | undefined {
  // Elements of empty collections fit every type.
  const types = given.filter((t) => t !== noType)
  const [first, ...others] = types
  if (!first) return noType
  if (others.every((t) => sameType(t, first))) return first
  if (types.some((t) => t.kind === 'any')) return anyType
  if (types.every(isPrimitive)) return types.some((t) => t.kind === 'string') ? stringType : undefined
  if (types.every((t) => t.kind === 'object')) return unifyObjects(types)
  if (types.every((t) => t.kind === 'tuple')) return unifyTuples(types)
  if (types.every((t) => t.kind === 'object' || t.kind === 'map')) return unifyElements(types, mapOf, true)
  if (types.every((t) => t.kind === 'set')) return unifyElements(types, setOf)
  if (types.every((t) => t.kind === 'tuple' || t.kind === 'list')) return unifyElements(types, listOf, true)
  if (!types.every((t) => t.kind === 'tuple' || t.kind === 'list' || t.kind === 'set')) return undefined
  // A set among others: the type of a list wins, else that of the set, and the others have to fit.
  const lists = types.filter((t) => t.kind === 'list')
  return unify(lists.length > 0 ? lists : types.filter((t) => t.kind === 'set'))
}

/** `strict`: what is known of the elements has to agree even where something isn't known. */
function unifyElements(types: readonly Type[], collection: (element: Type) => Type, strict = false): Type | undefined {
  const elements = types.flatMap(elementTypes)
  if (strict && !unify(elements.filter((t) => t.kind !== 'any'))) return undefined
  const element = unify(elements)
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
    if (!element) return undefined
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
    if (!attribute) return undefined
    attributes.set(name, attribute)
  }
  return objectOf(attributes)
}

/** Attribute and index access: `a.b`, `a["b"]`, `a[0]`. */
import { type Span, unknown, type Value } from '../../../model/index.js'
import { convert } from './convert.js'
import { isWhole } from './numbers.js'
import { dependent, fail, isNull, markedLike, placed } from './result.js'
import type { Scope } from './scope.js'
import { anyType, isOrdered, isSet, numberType, stringType, type Type, typeName, typeOf, withType } from './types.js'
import { unify } from './unify.js'

/** `at` covers the whole access, `nameAt` the name. */
export function attribute(target: Value, name: string, at: Span, nameAt: Span, scope: Scope): Value {
  if (isNull(target)) {
    return fail(scope, nameAt, 'tf-null-access', `\`${name}\` is looked up in a null value`, 'Test for null first.')
  }
  if (target.kind === 'map') return entry(target, name, at, nameAt, scope)
  const type = typeOf(target)
  if (target.kind === 'unknown' && (type.kind === 'any' || type.kind === 'map' || type.kind === 'object')) {
    return attributeOfUnknown(target, type, name, at, nameAt, scope)
  }
  const hint = type.kind === 'list' || type.kind === 'tuple' ? `Use an index or \`[*].${name}\`.` : undefined
  return fail(scope, nameAt, 'tf-no-attributes', `A ${typeName(type)} has no attribute \`${name}\``, hint)
}

function entry(target: Value & { kind: 'map' }, name: string, at: Span, nameAt: Span, scope: Scope): Value {
  const found = target.entries.get(name)
  if (found) return markedLike(placed(found, at, `\`${name}\``), target)
  if (target.open) {
    const type = typeOf(target)
    const missing = unknown(`\`${name}\` may be set where it can't be seen`, at, { origin: target })
    return markedLike(withType(missing, type.kind === 'map' ? type.element : anyType), target)
  }
  const known = [...target.entries.keys()]
  const hint = known.length > 0 && known.length <= 20 ? `There are: ${known.join(', ')}.` : undefined
  return fail(scope, nameAt, 'tf-no-attribute', `There is no \`${name}\` here`, hint)
}

function attributeOfUnknown(target: Value, type: Type, name: string, at: Span, nameAt: Span, scope: Scope): Value {
  if (type.kind !== 'object')
    return dependent([target], at, type.kind === 'map' ? type.element : anyType, `\`${name}\``)
  const declared = type.attributes.get(name)
  if (declared) return dependent([target], at, declared.type, `\`${name}\``)
  return fail(scope, nameAt, 'tf-no-attribute', `There is no \`${name}\` here`)
}

export function index(target: Value, key: Value, at: Span, scope: Scope): Value {
  if (isNull(target)) return fail(scope, at, 'tf-null-access', 'A null value is indexed', 'Test for null first.')
  if (isNull(key)) return fail(scope, key.span, 'tf-invalid-index', 'The index is null')
  const type = typeOf(target)
  if (isSet(target) || type.kind === 'set') {
    return fail(scope, at, 'tf-invalid-index', 'A set has no positions', 'Use `tolist()` or a for expression.')
  }
  if (target.kind === 'list' || type.kind === 'list' || type.kind === 'tuple') {
    return position(target, type, key, at, scope)
  }
  if (target.kind === 'map' || type.kind === 'map' || type.kind === 'object')
    return member(target, type, key, at, scope)
  if (target.kind === 'unknown' && type.kind === 'any') return dependent([target], at, anyType, 'an element')
  return fail(scope, at, 'tf-invalid-index', `A ${typeName(type)} has no elements to index`)
}

function position(target: Value, type: Type, key: Value, at: Span, scope: Scope): Value {
  const converted = convert(key, numberType)
  if ('failure' in converted) return fail(scope, key.span, 'tf-invalid-index', `Invalid index: ${converted.failure}`)
  const element =
    type.kind === 'list' ? type.element : type.kind === 'tuple' ? (unify(type.elements) ?? anyType) : anyType
  const wanted = converted.value.kind === 'scalar' ? converted.value.value : undefined
  if (target.kind !== 'list' || wanted === undefined) return dependent([target, key], at, element, 'an element')
  if (target.open && !isOrdered(target)) return dependent([target], at, element, 'an element')
  const found = typeof wanted === 'number' && isWhole(wanted) ? target.items[wanted] : undefined
  if (found) return markedLike(placed(found, at, `element ${String(wanted)}`), target, key)
  if (target.open && Number(wanted) >= 0) return dependent([target], at, element, `element ${String(wanted)}`)
  const size = target.items.length
  return fail(scope, key.span, 'tf-invalid-index', `There is no element ${String(wanted)}: the list has ${size}`)
}

function member(target: Value, type: Type, key: Value, at: Span, scope: Scope): Value {
  const converted = convert(key, stringType)
  if ('failure' in converted) return fail(scope, key.span, 'tf-invalid-index', `Invalid key: ${converted.failure}`)
  const name = converted.value.kind === 'scalar' ? String(converted.value.value) : undefined
  if (name === undefined) return dependent([key], at, type.kind === 'map' ? type.element : anyType, 'an element')
  return markedLike(attribute(target, name, at, key.span, scope), key)
}

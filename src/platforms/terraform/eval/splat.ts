/** `a[*].b` and `a.*.b`: the steps applied to every element; a single value counts as a list of one, null as none. */
import { list, type Span, scalar, unknown, type Value } from '../../../model/index.js'
import type { Splat } from '../../../parsers/hcl/ast.js'
import { attribute, index } from './access.js'
import { dependent, fail, isNull, markedLike } from './result.js'
import type { Evaluate, Scope } from './scope.js'
import { anyType, isOrdered, isSet, listOf, type Type, typeOf, unordered, withType } from './types.js'
import { unify } from './unify.js'

/** A splat without its target: the first, or one among the steps of another. */
type SplatChain = Pick<Splat, 'form' | 'each' | 'span'>

export function splat(e: Splat, scope: Scope, evaluate: Evaluate): Value {
  return applySplat(e, evaluate(e.target, scope), scope, evaluate)
}

function applySplat(e: SplatChain, source: Value, scope: Scope, evaluate: Evaluate): Value {
  const type = typeOf(source)
  const each = (element: Value): Value => applySteps(e, element, scope, evaluate)
  if (isNull(source)) return ofNull(source, type, e.span, scope)
  if (source.kind === 'unknown') {
    if (type.kind !== 'any') each(withType(unknown(source.why, e.span, { origin: source }), elementType(type)))
    return dependent([source], e.span, isSequence(type) ? listOf(anyType) : anyType, '`[*]`')
  }
  if (source.kind !== 'list') return list([each(source)], e.span)
  const items = source.items.map(each)
  // An empty list of known elements still tells whether the steps fit them.
  if (items.length === 0 && type.kind !== 'any') checkSteps(e, type, each)
  const result = list(items, e.span, { open: source.open })
  const loose = source.open && !isOrdered(source) && !isSet(source)
  return markedLike(typed(loose ? unordered(result) : result, type, items), source)
}

function checkSteps(e: SplatChain, type: Type, each: (element: Value) => Value): void {
  const element = elementType(type)
  if (element.kind !== 'any') each(withType(unknown('the list is empty', e.span), element))
}

function typed<V extends Value>(result: V, type: Type, items: readonly Value[]): V {
  if (type.kind !== 'list' && type.kind !== 'set') return result
  return withType(result, listOf(unify(items.map(typeOf)) ?? anyType))
}

function ofNull(source: Value, type: Type, at: Span, scope: Scope): Value {
  if (!isSequence(type)) return list([], at, { origin: source })
  return fail(scope, at, 'tf-null-access', '`[*]` is applied to a null list', 'Test for null first.')
}

function isSequence(type: Type): boolean {
  return type.kind === 'list' || type.kind === 'set' || type.kind === 'tuple'
}

function elementType(type: Type): Type {
  if (type.kind === 'list' || type.kind === 'set') return type.element
  return type.kind === 'tuple' ? (unify(type.elements) ?? anyType) : type
}

function applySteps(e: SplatChain, element: Value, scope: Scope, evaluate: Evaluate): Value {
  let value = element
  for (const step of e.each) {
    const at = { ...step.span, start: e.span.start }
    if (step.type === 'splat') value = applySplat(step, value, scope, evaluate)
    else if (step.type === 'index') value = index(value, evaluate(step.key, scope), at, scope)
    else if (/^\d+$/.test(step.name)) value = index(value, scalar(Number(step.name), step.span), at, scope)
    else value = attribute(value, step.name, at, step.span, scope)
  }
  return value
}

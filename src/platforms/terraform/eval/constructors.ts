/** `[a, b]` and `{ a = b }`. */
import { list, mapping, type Span, unknown, type Value } from '../../../model/index.js'
import type { Expression, ObjectExpression, ObjectItem, TupleExpression } from '../../../parsers/hcl/ast.js'
import { bounded } from './bounds.js'
import { convert } from './convert.js'
import { dependent, fail, isNull } from './result.js'
import type { Evaluate, Scope } from './scope.js'
import { anyType, stringType } from './types.js'

export function tuple(e: TupleExpression, scope: Scope, evaluate: Evaluate): Value {
  return bounded(
    list(
      e.items.map((item) => evaluate(item, scope)),
      e.span,
    ),
    scope,
  )
}

export function object(e: ObjectExpression, scope: Scope, evaluate: Evaluate): Value {
  const entries = new Map<string, Value>()
  let open = false
  let failed: Value | undefined
  for (const item of e.items) {
    const key = objectKey(item, scope, evaluate)
    const value = evaluate(item.value, scope)
    if (key.kind === 'known') {
      entries.set(key.name, { ...value, keySpan: item.key.span })
    } else if (key.kind === 'invalid') {
      failed = key.value
    } else {
      open = true
      shadow(entries, key.value)
    }
  }
  return failed ? dependent([failed], e.span, anyType, 'a key') : bounded(mapping(entries, e.span, { open }), scope)
}

type Key =
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'unknown'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly value: Value }

function objectKey(item: ObjectItem, scope: Scope, evaluate: Evaluate): Key {
  const { key } = item
  if (item.literal && key.type === 'variable') return { kind: 'known', name: key.name }
  if (isTraversal(key)) {
    const message = 'It is unclear whether this key is a name or a reference'
    const hint = 'Put it in parentheses to evaluate it, or in quotes to use it as it stands.'
    return { kind: 'invalid', value: fail(scope, key.span, 'tf-ambiguous-key', message, hint) }
  }
  return keyOf(evaluate(key, scope), key.span, scope)
}

/** A value as the key of an object; also of `{ for }`. */
export function keyOf(value: Value, at: Span, scope: Scope): Key {
  if (isNull(value)) return { kind: 'invalid', value: fail(scope, at, 'tf-invalid-key', 'The key is null') }
  const result = convert(value, stringType)
  if ('failure' in result) {
    return { kind: 'invalid', value: fail(scope, at, 'tf-invalid-key', `Invalid key: ${result.failure}`) }
  }
  if (result.value.kind === 'scalar') return { kind: 'known', name: String(result.value.value) }
  return { kind: 'unknown', value }
}

/** A key that isn't known may be any of those before it: their values are not sure any more. */
export function shadow(entries: Map<string, Value>, key: Value): void {
  for (const [name, value] of entries) {
    const why = `a key that is not known may set \`${name}\` again`
    entries.set(name, unknown(why, value.span, { origin: key, ...(value.keySpan ? { keySpan: value.keySpan } : {}) }))
  }
}

function isTraversal(e: Expression): boolean {
  return e.type === 'get-attr' || e.type === 'index' || e.type === 'splat'
}

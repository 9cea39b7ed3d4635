/** Type constraints as they are written: `list(object({ port = number, host = optional(string, "x") }))`. */
import { problemAt, type Value } from '../../model/index.js'
import type { Call, Expression } from '../../parsers/hcl/index.js'
import { convert } from './eval/convert.js'
import { evaluate } from './eval/evaluate.js'
import type { Scope } from './eval/scope.js'
import {
  type AttributeType,
  anyType,
  boolType,
  listOf,
  mapOf,
  numberType,
  setOf,
  stringType,
  type Type,
} from './eval/types.js'

/** @param scope for the defaults of optional attributes, and to report what is no type. */
export function typeOfConstraint(e: Expression, scope: Scope): Type {
  switch (e.type) {
    case 'variable':
      return named(e.name) ?? invalid(e, scope)
    case 'call':
      return constructed(e, scope)
    case 'parenthesized':
      return typeOfConstraint(e.inner, scope)
    case 'template': {
      // The old way: `type = "string"`, `"list"`, `"map"`.
      const [part] = e.parts
      const name = part?.type === 'text' && e.parts.length === 1 ? part.value : ''
      return named(name) ?? invalid(e, scope)
    }
    default:
      return invalid(e, scope)
  }
}

function named(name: string): Type | undefined {
  switch (name) {
    case 'string':
      return stringType
    case 'number':
      return numberType
    case 'bool':
      return boolType
    case 'any':
      return anyType
    case 'list':
      return listOf(anyType)
    case 'map':
      return mapOf(anyType)
    case 'set':
      return setOf(anyType)
    default:
      return undefined
  }
}

function constructed(e: Call, scope: Scope): Type {
  const [argument] = e.args
  if (!argument || e.args.length > 1) return invalid(e, scope)
  switch (e.name) {
    case 'list':
      return listOf(typeOfConstraint(argument, scope))
    case 'set':
      return setOf(typeOfConstraint(argument, scope))
    case 'map':
      return mapOf(typeOfConstraint(argument, scope))
    case 'tuple':
      if (argument.type !== 'tuple') return invalid(e, scope)
      return { kind: 'tuple', elements: argument.items.map((item) => typeOfConstraint(item, scope)) }
    case 'object':
      return objectType(argument, scope)
    default:
      return invalid(e, scope)
  }
}

function objectType(argument: Expression, scope: Scope): Type {
  if (argument.type !== 'object') return invalid(argument, scope)
  const attributes = new Map<string, AttributeType>()
  for (const { key, value } of argument.items) {
    const name = attributeName(key)
    if (name !== undefined) attributes.set(name, attributeType(value, scope))
  }
  return { kind: 'object', attributes }
}

function attributeName(key: Expression): string | undefined {
  if (key.type === 'variable') return key.name
  const part = key.type === 'template' && key.parts.length === 1 ? key.parts[0] : undefined
  return part?.type === 'text' ? part.value : undefined
}

function attributeType(e: Expression, scope: Scope): AttributeType {
  if (e.type !== 'call' || e.name !== 'optional') return { type: typeOfConstraint(e, scope), optional: false }
  const [inner, fallback] = e.args
  const type = inner ? typeOfConstraint(inner, scope) : invalid(e, scope)
  return fallback ? { type, optional: true, default: defaultValue(fallback, type, scope) } : { type, optional: true }
}

function defaultValue(e: Expression, type: Type, scope: Scope): Value {
  const value = evaluate(e, scope)
  const result = convert(value, type)
  if ('value' in result) return result.value
  scope.report(problemAt(e.span, 'tf-type-mismatch', `The default of this attribute: ${result.failure}`))
  return value
}

function invalid(e: Expression, scope: Scope): Type {
  const hint = 'Types are string, number, bool, any, list(…), set(…), map(…), object({…}) and tuple([…]).'
  scope.report(problemAt(e.span, 'tf-invalid-type', 'This is no type constraint', { hint }))
  return anyType
}

/** Values of input variables: what the caller or the root's settings give, else the default, else Unknown. */
import { problemAt, type Span, unknown, type Value } from '../../model/index.js'
import type { Block } from '../../parsers/hcl/index.js'
import { convert } from './eval/convert.js'
import { evaluate } from './eval/evaluate.js'
import { isNull } from './eval/result.js'
import type { Scope } from './eval/scope.js'
import { type TypeConstraint, typeConstraint } from './eval/type-expression.js'
import { anyType, type Type, withType } from './eval/types.js'
import { attributeOf } from './modules/source.js'

/** A value that was given from outside, with where it came from in words: "argument `cidr` of module `vpc`". */
export interface Given {
  readonly value: Value
  readonly via: string
}

const noConstraint: TypeConstraint = { type: anyType, problems: [] }

/** @param scope without names: neither types nor defaults can refer to anything. */
export function variableValue(name: string, block: Block, given: Given | undefined, scope: Scope): Value {
  const constraint = attributeOf(block.body, 'type')
  const { type, problems } = constraint ? typeConstraint(constraint.value) : noConstraint
  for (const problem of problems) scope.report(problem)
  const chosen = choose(name, block, given, scope)
  const value = chosen ? typed(chosen, type, name, block.header, scope) : unset(name, type, block.header)
  return isMarked(block, scope) ? { ...value, sensitive: true } : value
}

/** Null counts as not given where the variable says it is not nullable. */
function choose(name: string, block: Block, given: Given | undefined, scope: Scope): Given | undefined {
  if (given && !(isNull(given.value) && isFlag(block, 'nullable', false, scope))) return given
  const fallback = attributeOf(block.body, 'default')
  return fallback && { value: evaluate(fallback.value, scope), via: `default of variable \`${name}\`` }
}

function unset(name: string, type: Type, at: Span): Value {
  return withType(unknown(`variable \`${name}\` has no default`, at), type)
}

function typed({ value, via }: Given, type: Type, name: string, at: Span, scope: Scope): Value {
  const result = convert(value, type)
  if ('value' in result) return { ...result.value, origin: value, via }
  const message = `The value of variable \`${name}\` does not fit its type: ${result.failure}`
  scope.report(problemAt(value.span, 'tf-type-mismatch', message))
  return withType(unknown(message, at), type)
}

function isMarked(block: Block, scope: Scope): boolean {
  return isFlag(block, 'sensitive', true, scope) || isFlag(block, 'ephemeral', true, scope)
}

function isFlag(block: Block, name: string, wanted: boolean, scope: Scope): boolean {
  const attribute = attributeOf(block.body, name)
  if (!attribute) return false
  const value = evaluate(attribute.value, scope)
  return value.kind === 'scalar' && value.value === wanted
}

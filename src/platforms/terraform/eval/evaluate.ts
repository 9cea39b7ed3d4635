/**
 * Expressions to Values. Nothing throws: an invalid operation is reported to the scope and answers Unknown, as does
 * work beyond the scope's budget. A result stands where the expression is written; its `origin` leads back, step by
 * step, to what it was computed from.
 */
import { problemAt, scalar, unknown, type Value } from '../../../model/index.js'
import type { Call, Expression, GetAttr, Index, Literal, Variable } from '../../../parsers/hcl/ast.js'
import { attribute, index } from './access.js'
import { call } from './call.js'
import { conditional } from './conditional.js'
import { object, tuple } from './constructors.js'
import { forExpression } from './for.js'
import { parseNumber } from './numbers.js'
import { equality, logical, numerical, type Side, unary } from './operators.js'
import { fail, placed } from './result.js'
import { maxDepth, type Scope, withSink } from './scope.js'
import { splat } from './splat.js'
import { template } from './templates.js'

export function evaluate(expression: Expression, scope: Scope): Value {
  const { budget } = scope
  if (budget.steps <= 0 || budget.depth >= maxDepth) return exhausted(expression, scope)
  budget.steps--
  budget.depth++
  const value = dispatch(expression, scope)
  budget.depth--
  return value
}

function exhausted(expression: Expression, scope: Scope): Value {
  const { budget } = scope
  const why =
    budget.steps <= 0 ? 'the evaluation took too many steps' : 'the expressions refer to each other too deeply'
  if (!budget.told) scope.report(problemAt(expression.span, 'tf-evaluation-limit', `Not evaluated: ${why}`))
  budget.told = true
  return unknown(why, expression.span)
}

function dispatch(e: Expression, scope: Scope): Value {
  switch (e.type) {
    case 'literal':
      return literal(e)
    case 'template':
      return template(e, scope, evaluate)
    case 'variable':
    case 'get-attr':
      return traversal(e, scope)
    case 'index':
      return indexed(e, scope)
    case 'splat':
      return splat(e, scope, evaluate)
    case 'call':
      return called(e, scope)
    case 'unary':
      return unary(e.operator, evaluate(e.operand, scope), e.span, scope)
    case 'binary':
      return binary(e, scope)
    case 'conditional':
      return conditional(e, scope, evaluate)
    case 'tuple':
      return tuple(e, scope, evaluate)
    case 'object':
      return object(e, scope, evaluate)
    case 'for':
      return forExpression(e, scope, evaluate)
    case 'parenthesized':
      return evaluate(e.inner, scope)
    case 'invalid':
      return unknown('the expression could not be read', e.span)
  }
}

function literal(e: Literal): Value {
  const value = typeof e.value === 'number' ? (parseNumber(e.raw) ?? e.value) : e.value
  return scalar(value, e.span, { raw: e.raw, style: 'plain' })
}

function binary(e: Expression & { type: 'binary' }, scope: Scope): Value {
  const { operator } = e
  if (operator === '&&' || operator === '||') {
    return logical(operator, side(e.left, scope), side(e.right, scope), e.span, scope)
  }
  const [left, right] = [evaluate(e.left, scope), evaluate(e.right, scope)]
  if (operator === '==' || operator === '!=') return equality(operator, left, right, e.span)
  return numerical(operator, left, right, e.span, scope)
}

function side(e: Expression, scope: Scope): Side {
  const problems: Side['problems'][number][] = []
  return { value: evaluate(e, withSink(scope, problems)), problems }
}

function called(e: Call, scope: Scope): Value {
  return call(e, scope, evaluate)
}

function indexed(e: Index, scope: Scope): Value {
  const target = evaluate(e.target, scope)
  return index(target, evaluate(e.key, scope), e.span, scope)
}

/** `a`, `a.b.c`: the scope may answer for the first names together, the rest is looked up in its answer. */
function traversal(e: Variable | GetAttr, scope: Scope): Value {
  const path = staticPath(e)
  if (!path) return e.type === 'variable' ? variable(e, scope) : attributeOf(evaluate(e.target, scope), e, scope)
  const root = path[0] ?? e
  const resolved = scope.resolve?.(path.map(nameOf), root.span)
  const used = Math.max(1, Math.min(resolved?.used ?? 1, path.length))
  const last = path[used - 1] ?? root
  const start = resolved
    ? placed(resolved.value, last.span, `\`${path.slice(0, used).map(nameOf).join('.')}\``)
    : undefined
  let value = start ?? (root.type === 'variable' ? variable(root, scope) : unknown('not evaluated', root.span))
  for (const step of path.slice(used)) if (step.type === 'get-attr') value = attributeOf(value, step, scope)
  return value
}

function variable(e: Variable, scope: Scope): Value {
  const value = scope.variable(e.name, e.span)
  if (value) return placed(value, e.span, `\`${e.name}\``)
  return fail(scope, e.span, 'tf-unknown-name', `There is nothing called \`${e.name}\` here`)
}

function attributeOf(target: Value, e: GetAttr, scope: Scope): Value {
  if (/^\d+$/.test(e.name)) return index(target, scalar(Number(e.name), e.nameSpan), e.span, scope)
  return attribute(target, e.name, e.span, e.nameSpan, scope)
}

function nameOf(e: Variable | GetAttr): string {
  return e.name
}

/** The steps of a traversal that is names only, from its root on. */
function staticPath(e: Variable | GetAttr): readonly (Variable | GetAttr)[] | undefined {
  const path: (Variable | GetAttr)[] = []
  for (let step: Expression = e; ; step = step.target) {
    if (step.type !== 'variable' && step.type !== 'get-attr') return undefined
    path.push(step)
    if (step.type === 'variable') return path.reverse()
  }
}

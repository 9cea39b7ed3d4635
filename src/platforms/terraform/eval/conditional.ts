/** `condition ? a : b`: both sides are converted to one type, and only the chosen side's problems count. */
import { type Problem, problemAt, type Span, type Value } from '../../../model/index.js'
import type { Conditional, Expression } from '../../../parsers/hcl/ast.js'
import { convert } from './convert.js'
import { same } from './equality.js'
import { dependent, fail, isNull, markedLike } from './result.js'
import { type Evaluate, type Scope, withSink } from './scope.js'
import { anyType, boolType, type Type, typeName, typeOf } from './types.js'
import { unify } from './unify.js'

export interface Branch {
  readonly value: Value
  readonly problems: readonly Problem[]
}

export function conditional(e: Conditional, scope: Scope, evaluate: Evaluate): Value {
  const branch = (side: Expression): Branch => {
    const problems: Problem[] = []
    return { value: evaluate(side, withSink(scope, problems)), problems }
  }
  const sides = { whenTrue: branch(e.then), whenFalse: branch(e.else) }
  return choose(() => evaluate(e.condition, scope), e.condition.span, sides, e.span, scope)
}

export function choose(
  evaluateCondition: () => Value,
  conditionAt: Span,
  sides: { readonly whenTrue: Branch; readonly whenFalse: Branch },
  at: Span,
  scope: Scope,
): Value {
  const type = commonType(sides.whenTrue.value, sides.whenFalse.value)
  if (!type) return inconsistent(sides.whenTrue.value, sides.whenFalse.value, at, scope)
  const condition = evaluateCondition()
  if (isNull(condition)) {
    return fail(scope, conditionAt, 'tf-invalid-condition', 'The condition is null', undefined, type)
  }
  const truth = convert(condition, boolType)
  if ('failure' in truth) {
    return fail(scope, conditionAt, 'tf-invalid-condition', `Invalid condition: ${truth.failure}`, undefined, type)
  }
  if (truth.value.kind !== 'scalar') return undecided(condition, sides.whenTrue.value, sides.whenFalse.value, type, at)
  const chosen = truth.value.value === true ? sides.whenTrue : sides.whenFalse
  for (const problem of chosen.problems) scope.report(problem)
  const result = convert(chosen.value, type)
  if ('failure' in result) {
    return fail(
      scope,
      chosen.value.span,
      'tf-invalid-conditional',
      `Invalid result: ${result.failure}`,
      undefined,
      type,
    )
  }
  return markedLike(result.value, condition)
}

/** A side that is a bare `null` takes the type of the other. */
function commonType(a: Value, b: Value): Type | undefined {
  const [left, right] = [typeOf(a), typeOf(b)]
  if (isNull(a) && left.kind === 'any') return right
  if (isNull(b) && right.kind === 'any') return left
  return unify([left, right])
}

function inconsistent(a: Value, b: Value, at: Span, scope: Scope): Value {
  const message = `The two results have no common type: ${typeName(typeOf(a))} and ${typeName(typeOf(b))}`
  scope.report(problemAt(at, 'tf-invalid-conditional', message, { hint: 'Make both sides the same type.' }))
  return dependent([a, b], at, anyType, 'the condition')
}

/** Whatever the condition turns out to be: what both sides agree on is known. */
function undecided(condition: Value, a: Value, b: Value, type: Type, at: Span): Value {
  const [left, right] = [convert(a, type), convert(b, type)]
  if ('value' in left && 'value' in right && same(left.value, right.value) === true) {
    return markedLike(
      { ...left.value, span: at, origin: left.value, via: 'both results of the condition' },
      condition,
      b,
    )
  }
  const prefix = 'value' in left && 'value' in right ? commonPrefix(left.value, right.value) : ''
  return dependent([condition, a, b], at, type, 'the condition', prefix)
}

function commonPrefix(a: Value, b: Value): string {
  const [left, right] = [beginning(a), beginning(b)]
  let length = 0
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length++
  return left.slice(0, length)
}

function beginning(value: Value): string {
  if (value.kind === 'unknown') return value.prefix ?? ''
  return value.kind === 'scalar' && typeof value.value === 'string' ? value.value : ''
}

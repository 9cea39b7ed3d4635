/** Unary and binary operators. */
import type { Problem, Span, Value } from '../../../model/index.js'
import type { BinaryOperator } from '../../../parsers/hcl/ast.js'
import { convert } from './convert.js'
import { same } from './equality.js'
import { add, compare, divide, isNumeric, modulo, multiply, type Numeric, negate, subtract } from './numbers.js'
import { computed, dependent, fail, isNull } from './result.js'
import type { Scope } from './scope.js'
import { boolType, numberType, type Type, typeName } from './types.js'

export function unary(operator: '-' | '!', operand: Value, at: Span, scope: Scope): Value {
  const type = operator === '-' ? numberType : boolType
  const value = operandOf(operator, operand, type, scope)
  if (value?.kind !== 'scalar') return dependent([operand], at, type, `operand of \`${operator}\``)
  const result = isNumeric(value.value) ? negate(value.value) : !value.value
  return computed(result, at, [operand], `operand of \`${operator}\``)
}

/** The operand converted to the type the operator needs; `undefined` after reporting that it can't be. */
function operandOf(operator: string, operand: Value, type: Type, scope: Scope): Value | undefined {
  const result = convert(operand, type)
  if ('value' in result && !isNull(operand)) return result.value
  badOperand(operator, operand, type, scope)
  return undefined
}

function badOperand(operator: string, operand: Value, type: Type, scope: Scope): void {
  const result = convert(operand, type)
  const message =
    'failure' in result
      ? `\`${operator}\` needs ${typeName(type)} operands: ${result.failure}`
      : `The operand of \`${operator}\` is null`
  fail(scope, operand.span, 'tf-invalid-operand', message, 'Convert the operand, or test it for null first.')
}

export function equality(operator: '==' | '!=', left: Value, right: Value, at: Span): Value {
  const answer = same(left, right)
  const via = `operand of \`${operator}\``
  if (answer === 'unknown') return dependent([left, right], at, boolType, via)
  return computed(operator === '==' ? answer : !answer, at, [left, right], via)
}

type Logical = '&&' | '||'
type Numerical = Exclude<BinaryOperator, '==' | '!=' | Logical>

export function numerical(operator: Numerical, left: Value, right: Value, at: Span, scope: Scope): Value {
  const type = isComparison(operator) ? boolType : numberType
  const [a, b] = [left, right].map((operand) => operandOf(operator, operand, numberType, scope))
  const via = `operand of \`${operator}\``
  if (!a || !b || a.kind !== 'scalar' || b.kind !== 'scalar') return dependent([left, right], at, type, via)
  if (!isNumeric(a.value) || !isNumeric(b.value)) return dependent([left, right], at, type, via)
  const result = calculate(operator, a.value, b.value)
  if (result !== undefined) return computed(result, at, [left, right], via)
  const message =
    operator === '/' || operator === '%' ? 'Division by zero' : 'The result of the calculation is too large'
  return fail(scope, at, 'tf-invalid-operation', message, undefined, type)
}

function isComparison(operator: Numerical): operator is '<' | '<=' | '>' | '>=' {
  return operator === '<' || operator === '<=' || operator === '>' || operator === '>='
}

function calculate(operator: Numerical, a: Numeric, b: Numeric): Numeric | boolean | undefined {
  switch (operator) {
    case '+':
      return add(a, b)
    case '-':
      return subtract(a, b)
    case '*':
      return multiply(a, b)
    case '/':
      return divide(a, b)
    case '%':
      return modulo(a, b)
    case '<':
      return compare(a, b) < 0
    case '<=':
      return compare(a, b) <= 0
    case '>':
      return compare(a, b) > 0
    case '>=':
      return compare(a, b) >= 0
  }
}

/** A side of `&&` or `||`, with the problems its evaluation made. */
export interface Side {
  readonly value: Value
  readonly problems: readonly Problem[]
}

/**
 * A side that decides alone (`false &&`, `true ||`) decides, wherever it stands and whatever is wrong with the other.
 * Problems of the right side don't count while the left one isn't known: it may guard it.
 */
export function logical(operator: Logical, left: Side, right: Side, at: Span, scope: Scope): Value {
  const via = `operand of \`${operator}\``
  const decisive = operator === '||'
  const values = [left.value, right.value]
  const [a, b] = [truth(left.value), truth(right.value)]
  const wrong = values.filter((_, i) => [a, b][i] === 'not-a-bool')
  for (const value of wrong) badOperand(operator, value, boolType, scope)
  if (wrong.length === 0 && (a === decisive || b === decisive)) return computed(decisive, at, values, via)
  const guarded = wrong.length === 0 && a === 'unknown' && left.problems.length === 0
  for (const problem of guarded ? left.problems : [...left.problems, ...right.problems]) scope.report(problem)
  if (typeof a === 'boolean' && typeof b === 'boolean') return computed(!decisive, at, values, via)
  for (const [i, value] of values.entries()) if ([a, b][i] === 'null') badOperand(operator, value, boolType, scope)
  return dependent(values, at, boolType, via)
}

function truth(value: Value): boolean | 'unknown' | 'null' | 'not-a-bool' {
  if (isNull(value)) return 'null'
  const result = convert(value, boolType)
  if ('failure' in result) return 'not-a-bool'
  return result.value.kind === 'scalar' && typeof result.value.value === 'boolean' ? result.value.value : 'unknown'
}

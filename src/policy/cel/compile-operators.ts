/** Operators. The first lines of each closure decide what configurations hold nearly always; the rest is general. */
import { type ArithmeticOperator, arithmetic, negate } from './arithmetic.js'
import type { Binary, Conditional, Expr, Logic, Place, Unary } from './ast.js'
import { compare, compareBound, holds, mirrored, type OrderOperator } from './compare.js'
import { type Compiler, type Eval, located } from './compiler.js'
import { contains, equal, hasKey } from './equality.js'
import { charge, spent } from './frame.js'
import {
  type CelError,
  type CelUnknown,
  type CelValue,
  fail,
  isFault,
  isUnknown,
  type Outcome,
  typeName,
  unknownOf,
} from './values.js'

type Node = (c: Compiler, e: Expr) => Eval

export function compileUnary(e: Unary, operand: Eval): Eval {
  if (e.op === '!')
    return (f) => {
      const v = operand(f)
      return typeof v === 'boolean' ? !v : isFault(v) ? v : noOverload('!', e, v)
    }
  return (f) => {
    const v = operand(f)
    if (isFault(v)) return v
    const result = negate(v)
    return result === undefined ? noOverload('-', e, v) : located(result, e)
  }
}

export function compileBinary(c: Compiler, e: Binary, node: Node): Eval {
  const left = node(c, e.left)
  const right = node(c, e.right)
  switch (e.op) {
    case '==':
      return compileEqual(e, left, right)
    case '!=': {
      const same = compileEqual(e, left, right)
      return (f) => {
        const v = same(f)
        return typeof v === 'boolean' ? !v : v
      }
    }
    case 'in':
      return compileIn(c, e, left, right)
    case '<':
    case '<=':
    case '>':
    case '>=':
      return compileOrder(e, e.op, left, right)
    default:
      return compileArithmetic(e, e.op, left, right)
  }
}

function compileEqual(e: Binary, left: Eval, right: Eval): Eval {
  if (e.right.kind === 'literal' && typeof e.right.value === 'string') {
    const constant = e.right.value
    return (f) => {
      const a = left(f)
      return typeof a === 'string' ? a === constant : equalValues(a, constant)
    }
  }
  return (f) => {
    const a = left(f)
    const b = right(f)
    if (typeof a !== 'object' && typeof a === typeof b) return a === b
    return equalValues(a, b)
  }
}

function equalValues(a: Outcome, b: Outcome): Outcome {
  if (typeof a === 'object' && a?.kind === 'error') return a
  if (typeof b === 'object' && b?.kind === 'error') return b
  return equal(a, b)
}

function compileOrder(e: Binary, op: OrderOperator, left: Eval, right: Eval): Eval {
  const general = (a: Outcome, b: Outcome): Outcome => order(e, op, a, b)
  switch (op) {
    case '<':
      return (f) => {
        const a = left(f)
        const b = right(f)
        return typeof a === 'number' && typeof b === 'number' ? a < b : general(a, b)
      }
    case '<=':
      return (f) => {
        const a = left(f)
        const b = right(f)
        return typeof a === 'number' && typeof b === 'number' ? a <= b : general(a, b)
      }
    case '>':
      return (f) => {
        const a = left(f)
        const b = right(f)
        return typeof a === 'number' && typeof b === 'number' ? a > b : general(a, b)
      }
    case '>=':
      return (f) => {
        const a = left(f)
        const b = right(f)
        return typeof a === 'number' && typeof b === 'number' ? a >= b : general(a, b)
      }
  }
}

function order(e: Binary, op: OrderOperator, a: Outcome, b: Outcome): Outcome {
  if (isFault(a)) return isUnknown(a) && !isFault(b) ? (compareBound(op, a, b) ?? plainUnknown(a)) : firstFault(a, b)
  if (isFault(b)) return isUnknown(b) ? (compareBound(mirrored[op], b, a) ?? plainUnknown(b)) : b
  const result = compare(a, b)
  return result === undefined ? noOverload(op, e, a, b) : holds(op, result)
}

/** What is derived from an unknown doesn't begin as it does. */
function plainUnknown(u: CelUnknown): CelUnknown {
  return u.prefix === undefined && u.atLeast === undefined ? u : unknownOf(u.why, u)
}

function firstFault(a: Outcome, b: Outcome): Outcome {
  if (isUnknown(a)) return typeof b === 'object' && b?.kind === 'error' ? b : plainUnknown(a)
  return a
}

function compileArithmetic(e: Binary, op: ArithmeticOperator, left: Eval, right: Eval): Eval {
  const general = (a: Outcome, b: Outcome): Outcome => compute(e, op, a, b)
  if (op === '+')
    return (f) => {
      const a = left(f)
      const b = right(f)
      if (typeof a === 'number' && typeof b === 'number') {
        const sum = a + b
        if (Number.isSafeInteger(sum)) return sum
      }
      return charge(f, e, general(a, b))
    }
  if (op === '-')
    return (f) => {
      const a = left(f)
      const b = right(f)
      if (typeof a === 'number' && typeof b === 'number') {
        const difference = a - b
        if (Number.isSafeInteger(difference)) return difference
      }
      return general(a, b)
    }
  return (f) => general(left(f), right(f))
}

function compute(e: Binary, op: ArithmeticOperator, a: Outcome, b: Outcome): Outcome {
  if (isFault(a)) return isUnknown(a) && op === '+' ? concatUnknown(a, b) : firstFault(a, b)
  if (isFault(b)) return isUnknown(b) && op === '+' ? unknownAfter(a, b) : isUnknown(b) ? plainUnknown(b) : b
  const result = arithmetic(op, a, b)
  return result === undefined ? noOverload(op, e, a, b) : located(result, e)
}

/** `unknown + b`: a text that begins as the unknown does. */
function concatUnknown(a: CelUnknown, b: Outcome): Outcome {
  if (typeof b === 'object' && b?.kind === 'error') return b
  // What surely begins as a text does is no number: the sum is then nothing that is known to begin so.
  const isText = typeof b === 'string' || isUnknown(b)
  return a.prefix === undefined || !isText ? plainUnknown(a) : { ...unknownOf(a.why, a), prefix: a.prefix }
}

/** `"text" + unknown`: a text that begins so. */
function unknownAfter(a: CelValue, b: CelUnknown): CelUnknown {
  return typeof a === 'string' ? { ...unknownOf(b.why, b), prefix: a + (b.prefix ?? '') } : plainUnknown(b)
}

function compileIn(c: Compiler, e: Binary, left: Eval, right: Eval): Eval {
  const { absent } = c.env
  const constants = stringConstants(e.right)
  if (constants)
    return (f) => {
      const a = left(f)
      return typeof a === 'string' ? constants.has(a) : isIn(e, a, right(f), absent)
    }
  return (f) => {
    const a = left(f)
    const b = right(f)
    if (typeof b === 'object' && b?.kind === 'list') {
      f.budget -= b.items.length
      if (f.budget < 0) return spent(e)
    }
    return isIn(e, a, b, absent)
  }
}

function stringConstants(e: Expr): ReadonlySet<string> | undefined {
  if (e.kind !== 'list') return undefined
  const texts = e.items.flatMap(({ value, optional }) =>
    value.kind === 'literal' && typeof value.value === 'string' && !optional ? [value.value] : [],
  )
  return texts.length === e.items.length ? new Set(texts) : undefined
}

function isIn(e: Binary, a: Outcome, b: Outcome, absent: 'null' | 'error'): Outcome {
  if (typeof a === 'object' && a?.kind === 'error') return a
  if (isFault(b)) return isUnknown(b) ? plainUnknown(b) : b
  if (b === null && absent === 'null') return false
  if (typeof b === 'object' && b?.kind === 'list') return contains(b, a)
  if (typeof b === 'object' && b?.kind === 'map') return hasKey(b, a)
  return noOverload('in', e, isFault(a) ? null : a, b)
}

export function compileLogic(e: Logic, operands: readonly Eval[]): Eval {
  const decides = e.op === '||'
  const [first, second] = operands
  if (operands.length === 2 && first && second)
    return (f) => {
      const a = first(f)
      if (a === decides) return decides
      const b = second(f)
      if (b === decides) return decides
      return a === !decides && b === !decides ? !decides : (worse(worse(undefined, a, e, 0), b, e, 1) ?? !decides)
    }
  return (f) => {
    let fault: CelError | CelUnknown | undefined
    for (let i = 0; i < operands.length; i++) {
      const v = operands[i]?.(f) ?? null
      if (v === decides) return decides
      if (v !== !decides) fault = worse(fault, v, e, i)
    }
    return fault ?? !decides
  }
}

/** An unknown operand could still decide, so it outweighs an error; else the first fault stays. */
function worse(
  before: CelError | CelUnknown | undefined,
  v: Outcome,
  e: Logic,
  operand: number,
): CelError | CelUnknown | undefined {
  if (typeof v === 'boolean') return before
  if (before && (before.kind === 'unknown' || !isUnknown(v))) return before
  return isFault(v) ? v : noOverload(e.op, e.operands[operand] ?? e, v)
}

export function compileConditional(e: Conditional, test: Eval, yes: Eval, no: Eval): Eval {
  return (f) => {
    const v = test(f)
    if (v === true) return yes(f)
    if (v === false) return no(f)
    return isFault(v) ? v : noOverload('?:', e.test, v)
  }
}

function noOverload(op: string, e: Place, ...operands: readonly CelValue[]): CelError {
  const hint = operands.includes(null) ? '; is the field set? `has()` tells' : ''
  const types = operands.map(typeName).join(' and ')
  return fail('overload', `\`${op}\` is not defined for ${types}${hint}`, e.start, e.end)
}

/** Computes expressions as far as their contexts are known; everything else is an honest `Unknown`. */
import { child, isUnset, list, type Span, scalar, type Tri, unknown, type Value } from '../../../model/index.js'
import type { Expression, Place } from './ast.js'
import { looseCompare, looseEquals, truth } from './coerce.js'
import { call } from './functions.js'

export interface Scope {
  /** The context by its lower-case name; `Unknown` where nothing is known of it. */
  context(name: string, at: Span): Value
  at(place: Place): Span
}

/** The value of an expression. Never throws. */
export function evaluate(e: Expression, scope: Scope): Value {
  const at = scope.at(e)
  switch (e.type) {
    case 'literal':
      return scalar(e.value, at, { style: 'computed' })
    case 'context':
      return scope.context(e.name.toLowerCase(), at)
    case 'property':
      return step(evaluate(e.of, scope), e.name, at)
    case 'index':
      return indexed(evaluate(e.of, scope), evaluate(e.index, scope), at)
    case 'filter':
      return filtered(evaluate(e.of, scope), at)
    case 'not':
      return fromTri(negated(truth(evaluate(e.operand, scope))), 'its operand is not known', at)
    case 'call':
      return call(
        e.name.toLowerCase(),
        e.args.map((arg) => evaluate(arg, scope)),
        at,
      )
    case 'binary':
      return binary(e, scope, at)
    case 'broken':
      return unknown('the expression has a syntax error', at)
  }
}

function negated(value: Tri): Tri {
  return value === 'unknown' ? value : !value
}

function fromTri(value: Tri, why: string, at: Span): Value {
  return value === 'unknown' ? unknown(why, at) : scalar(value, at, { style: 'computed' })
}

/** A property that isn't there is null in GitHub's language; names don't mind case. */
function step(of: Value, name: string, at: Span): Value {
  if (of.kind === 'map') {
    const exact = of.entries.get(name)
    if (exact) return exact
    const wanted = name.toLowerCase()
    for (const [key, value] of of.entries) if (key.toLowerCase() === wanted) return value
  }
  const found = child(of, name)
  return found.kind === 'missing' ? scalar(null, at, { style: 'computed' }) : found
}

function indexed(of: Value, index: Value, at: Span): Value {
  if (index.kind !== 'scalar') return unknown('the index is not known', at)
  if (of.kind === 'list' && typeof index.value === 'number') {
    const found = child(of, index.value)
    return found.kind === 'missing' ? scalar(null, at, { style: 'computed' }) : found
  }
  return step(of, String(index.value), at)
}

function filtered(of: Value, at: Span): Value {
  if (of.kind === 'list') return of
  if (of.kind === 'map') return list([...of.entries.values()], at, { open: of.open })
  return isUnset(of) || of.kind === 'scalar' ? list([], at) : unknown('the filtered value is not known', at)
}

function binary(e: Expression & { type: 'binary' }, scope: Scope, at: Span): Value {
  const left = evaluate(e.left, scope)
  if (e.op === '&&' || e.op === '||') {
    const known = truth(left)
    if (known === 'unknown') return unknown('the condition is not known', at)
    return known === (e.op === '||') ? left : evaluate(e.right, scope)
  }
  const right = evaluate(e.right, scope)
  if (e.op === '==' || e.op === '!=') {
    const same = looseEquals(left, right)
    return fromTri(e.op === '==' ? same : negated(same), 'an operand is not known', at)
  }
  return fromTri(looseCompare(e.op, left, right), 'an operand is not known', at)
}

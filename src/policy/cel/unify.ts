/** Assignability with type parameters. A substitution only grows, from less to more general types. */
import { dyn, isDyn, isNull, nameOf, type Param, paramsOf, sameType, type Type, withParams } from './types.js'

export type Substitution = Map<string, Type>

/** May a value of type `from` stand where `to` is declared? On yes the substitution has learned what follows. */
export function assignable(known: Substitution, from: Type, to: Type): boolean {
  return assignableAll(known, [from], [to])
}

/** All pairs, or none: a failed attempt leaves the substitution as it was. */
export function assignableAll(known: Substitution, from: readonly Type[], to: readonly Type[]): boolean {
  if (from.length !== to.length) return false
  const attempt = new Map(known)
  if (!from.every((t, i) => fits(attempt, t, to[i] ?? dyn))) return false
  for (const [name, type] of attempt) known.set(name, type)
  return true
}

function fits(known: Substitution, a: Type, b: Type): boolean {
  if (b.kind === 'param') {
    const bound = bind(known, a, b)
    if (bound !== undefined) return bound
  }
  if (a.kind === 'param') return bind(known, b, a) ?? false
  if (isDyn(a) || isDyn(b)) return true
  if (isNull(a)) return nullable(b)
  if (isNull(b)) return nullable(a)
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return false
  if (a.kind === 'type') return true
  const left = paramsOf(a)
  const right = paramsOf(b)
  return left.length === right.length && left.every((t, i) => fits(known, t, right[i] ?? dyn))
}

/** Null may stand for what is a message elsewhere, or may be absent. */
function nullable(t: Type): boolean {
  return (
    isNull(t) ||
    t.kind === 'object' ||
    t.kind === 'opaque' ||
    (t.kind === 'simple' && (t.name === 'timestamp' || t.name === 'duration'))
  )
}

/** Makes `type` what `param` stands for. Undefined: impossible, because it would contain itself. */
function bind(known: Substitution, type: Type, param: Param): boolean | undefined {
  if (sameType(type, param)) return true
  const before = known.get(param.name)
  if (before) {
    if (sameType(type, before)) return true
    if (!fits(known, type, before)) return false
    const general = moreGeneral(type, before)
    if (!refersTo(known, general, param)) known.set(param.name, general)
    return true
  }
  if (refersTo(known, type, param)) return undefined
  known.set(param.name, type)
  return true
}

function refersTo(known: Substitution, type: Type, param: Param): boolean {
  if (type.kind === 'param') {
    if (type.name === param.name) return true
    const next = known.get(type.name)
    return next !== undefined && refersTo(known, next, param)
  }
  return paramsOf(type).some((t) => refersTo(known, t, param))
}

export function moreGeneral(a: Type, b: Type): Type {
  return isAsGeneral(a, b) ? a : b
}

function isAsGeneral(a: Type, b: Type): boolean {
  if (isDyn(a) || a.kind === 'param') return true
  if (isDyn(b) || b.kind === 'param') return false
  if (a.kind !== b.kind || nameOf(a) !== nameOf(b)) return isNull(b)
  const left = paramsOf(a)
  const right = paramsOf(b)
  return left.length === right.length && left.every((t, i) => isAsGeneral(t, right[i] ?? dyn))
}

/** The type of two values in one list or of two branches; dyn if they have nothing in common. */
export function join(known: Substitution, a: Type | undefined, b: Type): Type {
  if (!a) return b
  return assignable(known, a, b) || assignable(known, b, a) ? moreGeneral(a, b) : dyn
}

/** Replaces what is known; parameters that aren't read as dyn when `rest` says so. */
export function substitute(known: Substitution, type: Type, rest: 'keep' | 'dyn'): Type {
  if (type.kind === 'param') {
    const bound = known.get(type.name)
    if (bound) return substitute(known, bound, rest)
    return rest === 'dyn' ? dyn : type
  }
  const params = paramsOf(type)
  if (params.length === 0) return type
  return withParams(
    type,
    params.map((t) => substitute(known, t, rest)),
  )
}

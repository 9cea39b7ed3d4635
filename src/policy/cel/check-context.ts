/** What the parts of the checker share. */
import type { Expr, Place } from './ast.js'
import type { Env } from './env.js'
import { type CelProblem, celProblem } from './problem.js'
import { dyn, printType, type Type } from './types.js'
import { assignable, type Substitution, substitute } from './unify.js'

interface Scope {
  readonly name: string
  readonly type: Type
  readonly outer: Scope | undefined
}

export interface Checker {
  readonly env: Env
  readonly problems: CelProblem[]
  readonly known: Substitution
  scope: Scope | undefined
  /** For fresh names of type parameters. */
  fresh: number
}

export type Check = (c: Checker, e: Expr) => Type

export function report(c: Checker, at: Place, message: string, hint?: string): Type {
  c.problems.push(celProblem(at, message, hint))
  return dyn
}

export function show(c: Checker, type: Type): string {
  return printType(substitute(c.known, type, 'dyn'))
}

/** `an int`, `a string`, `a uint`. */
export function showOne(c: Checker, type: Type): string {
  const name = show(c, type)
  return `${/^(?:[aeio]|un)/.test(name) ? 'an' : 'a'} ${name}`
}

export function freshParam(c: Checker): Type {
  return { kind: 'param', name: `#${c.fresh++}` }
}

export function resolved(c: Checker, type: Type): Type {
  return substitute(c.known, type, 'keep')
}

export function boundType(c: Checker, name: string): Type | undefined {
  for (let s = c.scope; s; s = s.outer) if (s.name === name) return s.type
  return undefined
}

export function isBound(c: Checker): (name: string) => boolean {
  return (name) => boundType(c, name) !== undefined
}

export function withNames<T>(c: Checker, names: readonly (readonly [string, Type])[], check: () => T): T {
  const { scope } = c
  for (const [name, type] of names) c.scope = { name, type, outer: c.scope }
  const result = check()
  c.scope = scope
  return result
}

/** Reports unless the type may stand where `wanted` is. */
export function demand(c: Checker, at: Place, type: Type, wanted: Type, what: string): void {
  if (!assignable(c.known, type, wanted)) report(c, at, `${what} must be ${show(c, wanted)}, but is ${show(c, type)}`)
}

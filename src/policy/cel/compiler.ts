/** What the parts of the compiler share: names, slots, and the place of an error. */
import type { Place } from './ast.js'
import type { Env } from './env.js'
import type { Frame } from './frame.js'
import type { Outcome } from './values.js'

export type Eval = (f: Frame) => Outcome

/** Names bound by macros, innermost first. */
interface Scope {
  readonly name: string
  readonly slot: number
  readonly outer: Scope | undefined
}

export interface Compiler {
  readonly env: Env
  readonly tracing: boolean
  /** Free variable → slot. */
  readonly free: Map<string, number>
  slots: number
  /** Nodes compiled so far: what a loop's body costs. */
  nodes: number
  scope: Scope | undefined
}

/** Compiles with names bound to fresh slots. */
export function withNames<T>(c: Compiler, names: readonly string[], compile: (slots: readonly number[]) => T): T {
  const { scope } = c
  const slots = names.map((name) => {
    const slot = c.slots++
    c.scope = { name, slot, outer: c.scope }
    return slot
  })
  const result = compile(slots)
  c.scope = scope
  return result
}

/** Undefined: no macro binds the name. */
export function boundSlot(c: Compiler, name: string): number | undefined {
  for (let s = c.scope; s; s = s.outer) if (s.name === name) return s.slot
  return undefined
}

export function isBound(c: Compiler): (name: string) => boolean {
  return (name) => boundSlot(c, name) !== undefined
}

/** Gives an error the place of the expression that failed, unless it has one. */
export function located(v: Outcome, e: Place): Outcome {
  return typeof v === 'object' && v?.kind === 'error' && v.start < 0 ? { ...v, start: e.start, end: e.end } : v
}

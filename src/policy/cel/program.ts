/** A compiled expression. */
import type { Expr } from './ast.js'
import { checkTypes } from './check.js'
import { type Compiled, compileTree } from './compile.js'
import type { Env } from './env.js'
import type { Frame, TraceStep } from './frame.js'
import { parse } from './parser.js'
import type { CelProblem } from './problem.js'
import { dyn, type Type } from './types.js'
import { type CelError, fail, type Outcome, type Raw } from './values.js'

export interface Evaluation {
  /** What functions of the host get as `frame.host`. */
  readonly host?: unknown
  /** Steps that may be spent; a million if not given. */
  readonly budget?: number
}

/** Name → value. A variable that isn't there is an error when it is read. */
export type Bindings = Readonly<Record<string, Raw | CelError>>

export interface Program {
  readonly text: string
  readonly tree: Expr
  /** What the checker inferred; dyn if it didn't run. */
  readonly type: Type
  /** Never throws. */
  evaluate(bindings: Bindings, options?: Evaluation): Outcome
  /** The same, with every sub-expression's value in the order of evaluation. */
  trace(bindings: Bindings, options?: Evaluation): { readonly value: Outcome; readonly steps: readonly TraceStep[] }
}

const DEFAULT_BUDGET = 1_000_000
const MAX_STEPS = 10_000

/** Parses and, if the environment says so, checks the types. Closures are made when it is first evaluated. */
export function compile(text: string, env: Env): Program | readonly CelProblem[] {
  const tree = parse(text)
  if ('message' in tree) return [tree]
  const checked = env.checked ? checkTypes(tree, env) : { type: dyn, problems: [] }
  return checked.problems.length > 0 ? checked.problems : programOf(text, tree, checked.type, env)
}

function programOf(text: string, tree: Expr, type: Type, env: Env): Program {
  let plain: Compiled | undefined
  let traced: Compiled | undefined
  return {
    text,
    tree,
    type,
    evaluate(bindings, options) {
      plain ??= compileTree(tree, env, false)
      return run(plain, bindings, options, undefined)
    },
    trace(bindings, options) {
      traced ??= compileTree(tree, env, true)
      const steps: TraceStep[] = []
      const value = run(traced, bindings, options, steps)
      return { value, steps: steps.slice(0, MAX_STEPS) }
    },
  }
}

function run(
  compiled: Compiled,
  bindings: Bindings,
  options: Evaluation | undefined,
  steps: TraceStep[] | undefined,
): Outcome {
  const slots: Frame['slots'] = new Array(compiled.slots)
  for (const { name, slot, inherited } of compiled.free)
    if (!inherited || Object.hasOwn(bindings, name)) slots[slot] = bindings[name]
  const frame: Frame = { slots, budget: options?.budget ?? DEFAULT_BUDGET, host: options?.host, steps }
  try {
    return compiled.run(frame)
  } catch (error) {
    if (error instanceof RangeError) return fail('budget', `the expression needs too much memory (${error.message})`)
    throw error
  }
}

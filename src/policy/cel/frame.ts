/** The state of one evaluation. */
import type { Place } from './ast.js'
import type { CelError, Outcome, Raw } from './values.js'

export interface Frame {
  /** Values of the free variables, then of the names bound by macros. */
  readonly slots: (Raw | CelError | undefined)[]
  /** Steps that are left; see `compile` for what costs a step. */
  budget: number
  /** What functions of the host were given for this evaluation. */
  readonly host: unknown
  /** Filled while tracing. */
  readonly steps: TraceStep[] | undefined
}

/** One evaluated sub-expression. */
export interface TraceStep extends Place {
  readonly value: Outcome
  /** What was read, where the sub-expression is a path: a model value with its place, or what holds it. */
  readonly source?: Raw
}

export function spent(at: Place): CelError {
  return { kind: 'error', code: 'budget', message: 'the budget of steps is spent', start: at.start, end: at.end }
}

/** Takes the cost of a result that was built from scratch. */
export function charge(f: Frame, at: Place, result: Outcome): Outcome {
  if (typeof result === 'string') {
    if (result.length > 64) f.budget -= result.length >> 4
  } else if (typeof result === 'object' && result?.kind === 'list') f.budget -= result.items.length
  else return result
  return f.budget < 0 ? spent(at) : result
}

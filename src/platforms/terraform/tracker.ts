/** Which resources an evaluation asked for, and values that are worked out once, when first asked for. */
import { type Problem, problemAt, type Span, unknown, type Value } from '../../model/index.js'

/** Most values come from no resource: they share this. */
const none: ReadonlySet<never> = new Set()

/** Values that wait for each other at the same time: more would not fit on the stack. */
const maxWaiting = 200

/** Collects the resources that are named while something is evaluated, through locals, variables and outputs too. */
export class Tracker<Resource> {
  private current: { touched?: Set<Resource> } | undefined
  private waiting = 0

  /** Whether one more value can be worked out now, before those that need it. */
  get hasRoom(): boolean {
    return this.waiting < maxWaiting
  }

  touch(resources: Iterable<Resource>): void {
    if (!this.current) return
    for (const resource of resources) {
      this.current.touched ??= new Set()
      this.current.touched.add(resource)
    }
  }

  /** What `compute` touches is not told: it asks on behalf of another resource. */
  apart<T>(compute: () => T): T {
    const outer = this.current
    this.current = undefined
    try {
      return compute()
    } finally {
      this.current = outer
    }
  }

  /** What `compute` touches belongs to whatever is being collected around it, too. */
  collect<T>(compute: () => T): { readonly value: T; readonly touched: ReadonlySet<Resource> } {
    const outer = this.current
    const inner: { touched?: Set<Resource> } = {}
    this.current = inner
    this.waiting++
    try {
      return { value: compute(), touched: inner.touched ?? none }
    } finally {
      this.waiting--
      this.current = outer
      if (inner.touched) this.touch(inner.touched)
    }
  }
}

/** A value that is worked out once, when first asked for. */
export interface Cell<Resource> {
  read(): Value
  /** Resources its value was computed from; empty before it was read. */
  touched(): ReadonlySet<Resource>
}

interface Context<Resource> {
  readonly tracker: Tracker<Resource>
  report(problem: Problem): void
}

/** @param at where it is written, for a cycle: something that needs itself is reported once, and Unknown. */
export function cell<Resource>(
  context: Context<Resource>,
  name: string,
  at: Span,
  compute: () => Value,
): Cell<Resource> {
  let open = false
  let waiting: (() => Value) | undefined = compute
  let value: Value | undefined
  let touched: ReadonlySet<Resource> = none
  return {
    touched: () => touched,
    read() {
      if (value) context.tracker.touch(touched)
      else if (open) {
        const hint = 'Follow what it refers to and break the circle.'
        context.report(problemAt(at, 'tf-cycle', `${name} refers to itself`, { hint }))
        value = unknown(`${name} refers to itself`, at)
      } else if (!context.tracker.hasRoom) {
        const why = 'too many values refer to each other in a row'
        context.report(problemAt(at, 'tf-evaluation-limit', `${name} was not evaluated: ${why}`))
        return unknown(why, at)
      } else if (waiting) {
        open = true
        const result = context.tracker.collect(waiting)
        waiting = undefined
        touched = result.touched
        value ??= result.value
      }
      return value ?? unknown('not evaluated', at)
    },
  }
}

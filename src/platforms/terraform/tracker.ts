/** Which resources an evaluation asked for, and values that are worked out once, when first asked for. */
import { type Problem, problemAt, type Span, unknown, type Value } from '../../model/index.js'

/** Collects the resources that are named while something is evaluated, through locals, variables and outputs too. */
export class Tracker<Resource> {
  private current: Set<Resource> | undefined

  touch(resources: Iterable<Resource>): void {
    if (this.current) for (const resource of resources) this.current.add(resource)
  }

  /** What `compute` touches belongs to whatever is being collected around it, too. */
  collect<T>(compute: () => T): { readonly value: T; readonly touched: ReadonlySet<Resource> } {
    const outer = this.current
    const touched = new Set<Resource>()
    this.current = touched
    try {
      return { value: compute(), touched }
    } finally {
      this.current = outer
      this.touch(touched)
    }
  }
}

export interface Cell<Resource> {
  readonly read: () => Value
  /** Resources its value was computed from; empty before it was read. */
  readonly touched: () => ReadonlySet<Resource>
}

/** @param at where it is written, for a cycle: something that needs itself is reported once, and Unknown. */
export function cell<Resource>(
  context: { readonly tracker: Tracker<Resource>; report(problem: Problem): void },
  name: string,
  at: Span,
  compute: () => Value,
): Cell<Resource> {
  let state: 'new' | 'open' | 'done' = 'new'
  let value: Value | undefined
  let touched: ReadonlySet<Resource> = new Set()
  const read = (): Value => {
    if (value) {
      context.tracker.touch(touched)
      return value
    }
    if (state === 'open') {
      const hint = 'Follow what it refers to and break the circle.'
      context.report(problemAt(at, 'tf-cycle', `${name} refers to itself`, { hint }))
      value = unknown(`${name} refers to itself`, at)
      return value
    }
    state = 'open'
    const result = context.tracker.collect(compute)
    state = 'done'
    touched = result.touched
    value ??= result.value
    return value
  }
  return { read, touched: () => touched }
}

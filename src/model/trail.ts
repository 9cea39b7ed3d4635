/** Where a value came from: the chain of variables, locals, arguments and anchors it was computed through. */
import type { Span } from './source.js'
import type { Value } from './value.js'

export interface TrailStep {
  readonly at: Span
  /** `default of variable \`region\``. */
  readonly message: string
}

/** Longer chains say no more; a loop, which no platform should make, ends. */
const most = 20

/** From the value to its source, nearest step first; none for a value that stands where it is written. */
export function trail(value: Value): readonly TrailStep[] {
  const steps: TrailStep[] = []
  for (let at: Value = value; at.origin && steps.length < most; at = at.origin) {
    steps.push({ at: at.origin.span, message: at.via ?? 'comes from here' })
  }
  return steps
}

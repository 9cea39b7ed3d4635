/** Where to point when an expression without a path is false: at what was read last before it was decided. */
import type { Span, Value } from '../model/index.js'
import type { Raw, TraceStep } from './cel/index.js'

/** @param whole what is judged as a whole: reading it says nothing. Undefined if nothing else was read. */
export function culprit(steps: readonly TraceStep[], within: Span, whole: Value): Value | undefined {
  const last = steps.findLast(({ source }) => isPlaced(source) && isWithin(source.span, within))
  return last && isPlaced(last.source) && last.source !== whole ? last.source : undefined
}

/** Does it stand in a file? */
export function isPlaced(source: Raw | undefined): source is Value {
  return typeof source === 'object' && source !== null && 'span' in source && source.span !== undefined
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end
}

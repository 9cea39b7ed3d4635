/** Where to point when an expression without a path is false: at what was read last before it was decided. */
import type { Resource, Span, Value } from '../model/index.js'
import type { Raw, TraceStep } from './cel/index.js'

export function culprit(steps: readonly TraceStep[], resource: Resource): Value | Span {
  const last = steps.findLast(({ source }) => isPlaced(source) && isWithin(source.span, resource.extent))
  return last && isPlaced(last.source) && last.source !== resource.body ? last.source : resource.header
}

function isPlaced(source: Raw | undefined): source is Value {
  return typeof source === 'object' && source !== null && 'span' in source && source.span !== undefined
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end
}

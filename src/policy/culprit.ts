/** Where to point when an expression without a path is false: at what was read last before it was decided. */
import type { Span, Value } from '../model/index.js'
import { children, type Expr, type Place, type Raw, type TraceStep } from './cel/index.js'

/**
 * @param tree the expression that was traced
 * @param whole what is judged as a whole: reading it says nothing. Undefined if nothing else was read.
 */
export function culprit(tree: Expr, steps: readonly TraceStep[], within: Span, whole: Value): Value | undefined {
  const placed = steps.filter(({ source }) => isPlaced(source) && isWithin(source.span, within))
  const last = placed.at(-1)
  const vain = last && searchedInVain(tree, steps).find(({ body }) => isIn(last, body))
  const list = vain && placed.findLast((step) => isIn(step, vain.range))
  const source = (list ?? last)?.source
  return isPlaced(source) && source !== whole ? source : undefined
}

interface Search {
  readonly range: Place
  readonly body: Place
}

/** Lists that hold nothing of the kind, the outermost first: they lack it, not their last item. */
function searchedInVain(tree: Expr, steps: readonly TraceStep[]): readonly Search[] {
  const found = children(tree).flatMap((inner) => searchedInVain(inner, steps))
  if (tree.kind !== 'comprehension' || tree.macro !== 'exists') return found
  const outcome = steps.findLast(({ start, end }) => start === tree.start && end === tree.end)?.value
  return outcome === false ? [tree, ...found] : found
}

const isIn = (inner: Place, outer: Place): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Does it stand in a file? */
export function isPlaced(source: Raw | undefined): source is Value {
  return typeof source === 'object' && source !== null && 'span' in source && source.span !== undefined
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.file === outer.file && outer.start <= inner.start && inner.end <= outer.end
}

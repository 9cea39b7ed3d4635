/** What begins on a line: the largest resource, entry or item whose first line it is. A directive above it covers all of it. */
import { lineSpan, position, type Resource, type SourceFile, type Span, span, type Value } from '../../model/index.js'

export function extentAt(file: SourceFile, line: number, resources: readonly Resource[]): Span {
  let widest = lineSpan(file, line)
  const offer = (start: number, end: number): void => {
    if (end - start > widest.end - widest.start && position(file, start).line === line) widest = span(file, start, end)
  }
  for (const { header, extent, body, patches = [] } of resources) {
    for (const patch of patches) walk(patch, file, widest, offer)
    if (extent.file !== file || extent.end < widest.start || extent.start > widest.end) continue
    if (position(file, header.start).line === line) offer(header.start, extent.end)
    walk(body, file, widest, offer)
  }
  return widest
}

/** The one statement that begins on a line: the smallest resource of those whose header comes first in it. */
export function statementAt(file: SourceFile, line: number, resources: readonly Resource[]): Span {
  const whole = lineSpan(file, line)
  let best: { readonly start: number; readonly extent: Span } | undefined
  for (const { header, extent } of resources) {
    if (header.file !== file || header.start < whole.start || header.start > whole.end) continue
    const smaller = best && header.start === best.start && extent.end < best.extent.end
    if (!best || header.start < best.start || smaller)
      best = { start: header.start, extent: span(file, header.start, extent.end) }
  }
  return best ? best.extent : whole
}

/** The smallest resource that holds the place, for directives that stand inside the block they speak of. */
export function enclosing(at: Span, resources: readonly Resource[]): Span | undefined {
  let best: Span | undefined
  for (const { extent } of resources) {
    if (extent.file !== at.file || extent.start > at.start || extent.end < at.end) continue
    if (!best || extent.end - extent.start < best.end - best.start) best = extent
  }
  return best
}

function walk(value: Value, file: SourceFile, line: Span, offer: (start: number, end: number) => void): void {
  // Values merged in or computed stand elsewhere: their own place is not what the line opens.
  if (value.span.file !== file || value.span.end < line.start || (value.keySpan ?? value.span).start > line.end) return
  offer(Math.min(value.keySpan?.start ?? value.span.start, value.span.start), value.span.end)
  if (value.kind === 'list') for (const item of value.items) walk(item, file, line, offer)
  if (value.kind === 'map') for (const entry of value.entries.values()) walk(entry, file, line, offer)
}

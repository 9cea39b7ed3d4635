/**
 * How offsets of a decoded text (a block scalar, a RUN body with its continuations taken out, a heredoc) map back to
 * the file it was written in. Text without escapes needs one segment.
 */
import type { SourceFile, Span } from './source.js'

export interface OffsetMap {
  readonly file: SourceFile
  /** Ascending by `at`: from offset `at` of the decoded text on, the source goes on at `source`. */
  readonly segments: readonly OffsetSegment[]
}

export interface OffsetSegment {
  readonly at: number
  readonly source: number
}

export function identityMap(file: SourceFile, start: number): OffsetMap {
  return { file, segments: [{ at: 0, source: start }] }
}

/** Source offset of an offset in the decoded text. */
export function toSource(map: OffsetMap, offset: number): number {
  const { segments } = map
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const segment = segments[low]
  return segment ? segment.source + (offset - segment.at) : offset
}

/** Span in the file of the decoded range [start, end). The end follows the last character, not the next segment. */
export function spanOf(map: OffsetMap, start: number, end: number): Span {
  const from = toSource(map, start)
  const to = end > start ? toSource(map, end - 1) + 1 : from
  return { file: map.file, start: from, end: Math.max(from, to) }
}

/** The map of a text decoded from a decoded text: `segments` lead from the inner one into the outer one. */
export function compose(outer: OffsetMap, segments: readonly OffsetSegment[], innerLength: number): OffsetMap {
  const result: OffsetSegment[] = []
  let next = 0
  segments.forEach((segment, i) => {
    const from = segment.source
    const to = from + (segments[i + 1]?.at ?? innerLength) - segment.at
    result.push({ at: segment.at, source: toSource(outer, from) })
    next = firstAfter(outer, from, next)
    for (let bend = outer.segments[next]; bend && bend.at < to; bend = outer.segments[++next]) {
      result.push({ at: segment.at + bend.at - from, source: bend.source })
    }
  })
  return { file: outer.file, segments: result }
}

/** Index of the first segment that starts after `offset`; `hint` is where the search for the offset before it ended. */
function firstAfter(map: OffsetMap, offset: number, hint: number): number {
  let at = (map.segments[hint - 1]?.at ?? 0) <= offset ? hint : 0
  while ((map.segments[at]?.at ?? Number.POSITIVE_INFINITY) <= offset) at++
  return at
}

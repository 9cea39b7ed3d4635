/** Pieces of text that remember where they were written. */
import { identityMap, type OffsetSegment, type SourceFile, type Span, spanOf } from '../../model/index.js'
import type { MappedText } from './ast.js'

/** Collects ranges of a file into one text. */
export interface Builder {
  readonly file: SourceFile
  readonly chunks: string[]
  readonly segments: OffsetSegment[]
  length: number
}

export function builder(file: SourceFile): Builder {
  return { file, chunks: [], segments: [], length: 0 }
}

/** Appends the source range [start, end). */
export function append(to: Builder, start: number, end: number): void {
  if (end <= start && to.segments.length > 0) return
  to.segments.push({ at: to.length, source: start })
  to.chunks.push(to.file.text.slice(start, end))
  to.length += end - start
}

export function build(from: Builder, span: Span): MappedText {
  return { text: from.chunks.join(''), map: { file: from.file, segments: from.segments }, span }
}

/** The part [start, end) of a text, with its own map. */
export function part(of: MappedText, start: number, end: number): MappedText {
  const { segments } = of.map
  const only = segments[0]
  if (only && segments.length === 1) {
    const map = identityMap(of.map.file, only.source + start)
    return { text: of.text.slice(start, end), map, span: spanOf(of.map, start, end) }
  }
  let first = 0
  let high = segments.length - 1
  while (first < high) {
    const middle = (first + high + 1) >> 1
    if ((segments[middle]?.at ?? 0) <= start) first = middle
    else high = middle - 1
  }
  let last = first
  while (last + 1 < segments.length && (segments[last + 1]?.at ?? end) < end) last++
  const own = segments.slice(first, last + 1).map((segment): OffsetSegment => {
    const skipped = Math.max(0, start - segment.at)
    return { at: segment.at + skipped - start, source: segment.source + skipped }
  })
  return {
    text: of.text.slice(start, end),
    map: { file: of.map.file, segments: own },
    span: spanOf(of.map, start, end),
  }
}

/** Two texts, one after the other, as one. */
export function concat(first: MappedText, second: MappedText): MappedText {
  const shift = first.text.length
  const segments = [...first.map.segments, ...second.map.segments.map((s) => ({ at: s.at + shift, source: s.source }))]
  return {
    text: first.text + second.text,
    map: { file: first.map.file, segments },
    span: { file: first.span.file, start: first.span.start, end: Math.max(first.span.end, second.span.end) },
  }
}

export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** First offset in [from, end) that isn't white space; `end` if there is none. */
export function skipBlank(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** Offset after the last character in [start, end) that isn't white space. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

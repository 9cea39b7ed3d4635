/** Where text came from, and the one way to name a place in it. */

export interface SourceFile {
  /** Relative to the scan's root, `/` between segments, no leading `./`. */
  readonly path: string
  /** Decoded text without a byte order mark; offsets everywhere are UTF-16 code units into this string. */
  readonly text: string
}

/** Half-open [start, end) in UTF-16 code units of `file.text`: the only location type. Lines are printed, never stored. */
export interface Span {
  readonly file: SourceFile
  readonly start: number
  readonly end: number
}

/** Both count from 1; columns count UTF-16 code units, as SARIF and editors do. */
export interface Position {
  readonly line: number
  readonly column: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

export function span(file: SourceFile, start: number, end: number): Span {
  return { file, start, end }
}

export function slice(at: Span): string {
  return at.file.text.slice(at.start, at.end)
}

/** From the start of the first to the end of the second; both must lie in one file. */
export function cover(first: Span, second: Span): Span {
  return { file: first.file, start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) }
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.file === inner.file && outer.start <= inner.start && inner.end <= outer.end
}

const lineTables = new WeakMap<SourceFile, readonly number[]>()

/** Offsets at which lines start. `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStarts(file: SourceFile): readonly number[] {
  const known = lineTables.get(file)
  if (known) return known
  const starts = [0]
  const { text } = file
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  lineTables.set(file, starts)
  return starts
}

/** An offset past the end answers the end of the text. */
export function position(file: SourceFile, offset: number): Position {
  const starts = lineStarts(file)
  const wanted = Math.max(0, Math.min(offset, file.text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= wanted) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 }
}

export function range(at: Span): Range {
  return { start: position(at.file, at.start), end: position(at.file, at.end) }
}

/** The span of a line (counting from 1) without its line break; a line past the end is the empty end of the text. */
export function lineSpan(file: SourceFile, line: number): Span {
  const starts = lineStarts(file)
  const start = starts[line - 1] ?? file.text.length
  let end = starts[line] ?? file.text.length
  while (end > start && (file.text[end - 1] === '\n' || file.text[end - 1] === '\r')) end--
  return { file, start, end }
}

/** `path:line:column`, the form editors and terminals make clickable. */
export function place(at: Span): string {
  const { line, column } = position(at.file, at.start)
  return `${at.file.path}:${line}:${column}`
}

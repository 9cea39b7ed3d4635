/** Physical lines, and the logical lines that continuations make of them. */
import { type Comment, type SourceFile, type Span, span } from '../../model/index.js'
import type { MappedText } from './ast.js'
import { append, build, builder, skipBlank, trimEnd } from './mapped-text.js'

/** Half-open offsets of a line without its line break, and where the next one starts. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** A `\n`, a `\r\n` or a lone `\r` ends a line. */
export function lineAt(text: string, start: number): Line {
  let feed = text.indexOf('\n', start)
  if (feed < 0) feed = text.length
  for (let i = start; i < feed; i++) {
    if (text.charCodeAt(i) === 13)
      return { start, end: i, next: i + 1 === feed ? Math.min(feed + 1, text.length) : i + 1 }
  }
  return { start, end: feed, next: Math.min(feed + 1, text.length) }
}

export interface Logical {
  readonly text: MappedText
  readonly emptyLines: readonly Span[]
  readonly next: number
}

/**
 * Reads the instruction that starts on `first`: lines that end in the escape character go on in the next one, comment
 * lines and blank lines between them are left out, as the reference builder does.
 */
export function readLogical(file: SourceFile, first: Line, escapeChar: string, comments: Comment[]): Logical {
  const { text } = file
  const into = builder(file)
  const emptyLines: Span[] = []
  const start = skipBlank(text, first.start, first.end)
  let line = first
  let from = start
  let last = start
  let continues = true
  for (;;) {
    const content = skipBlank(text, line.start, line.end)
    if (line !== first && text[content] === '#' && content < line.end) comments.push(comment(file, content, line.end))
    else if (line !== first && content === line.end) emptyLines.push(span(file, line.start, line.end))
    else {
      const cut = continuation(text, from, line.end, escapeChar)
      continues = cut >= 0
      const end = continues ? cut : line.end
      append(into, from, end)
      if (end > from) last = trimEnd(text, start, end)
    }
    if (!continues || line.next >= text.length) break
    line = lineAt(text, line.next)
    from = line.start
  }
  return { text: build(into, span(file, start, last)), emptyLines, next: line.next }
}

/** The line's text without surrounding white space. */
export function trimmed(file: SourceFile, line: Line): Span {
  const start = skipBlank(file.text, line.start, line.end)
  return span(file, start, trimEnd(file.text, start, line.end))
}

export function comment(file: SourceFile, start: number, lineEnd: number): Comment {
  const end = trimEnd(file.text, start, lineEnd)
  return { span: span(file, start, end), text: file.text.slice(start, end) }
}

/** Offset of the escape character that continues the line, or -1. A doubled one escapes itself. */
function continuation(text: string, start: number, lineEnd: number, escapeChar: string): number {
  const last = trimEnd(text, start, lineEnd) - 1
  if (last < start || text[last] !== escapeChar) return -1
  return last > start && text[last - 1] === escapeChar ? -1 : last
}

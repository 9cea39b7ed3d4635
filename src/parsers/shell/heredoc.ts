/** Here-documents: their delimiter is read with the operator, their body after the next line break. */
import type { HereDocument, Word, WordPart } from './ast.js'
import { type Cursor, lineEnd, NEWLINE, type PendingHereDocument, report } from './cursor.js'
import { readQuotedText } from './quotes.js'

/** The delimiter a word spells, and whether some of it is quoted. */
export function delimiterOf(c: Cursor, word: Word): { delimiter: string; quoted: boolean } {
  const quoted = word.parts.some((p) => ['single', 'double', 'ansi', 'escaped'].includes(p.type))
  const spell = (part: WordPart): string => {
    if (part.type === 'double' || part.type === 'ansi') return part.parts.map(spell).join('')
    if (part.type === 'literal' || part.type === 'escaped' || part.type === 'single') return part.value
    return c.text.slice(part.start, part.end)
  }
  return { delimiter: word.parts.map(spell).join(''), quoted }
}

/** Reads the bodies that were announced on the line that has just ended. */
export function readHereDocuments(c: Cursor): void {
  const { pending } = c
  c.pending = []
  for (const one of pending) one.receive(readBody(c, one))
}

function readBody(c: Cursor, wanted: PendingHereDocument): HereDocument {
  const start = c.pos
  const close = findDelimiter(c, wanted)
  if (close.start === close.next) unterminated(c, wanted)
  const end = close.start
  const parts = readParts(c, end, wanted)
  if (!c.abandoned) c.pos = close.next
  return { start, end, delimiter: wanted.delimiter, quoted: wanted.quoted, parts }
}

function unterminated(c: Cursor, { operator, delimiter }: PendingHereDocument): void {
  const message = `the here-document is never ended by a line \`${delimiter}\``
  report(c, operator.start, operator.end, 'shell-unterminated-heredoc', message)
}

/** At the end of a script: names the here-documents whose operator stands on its last line. */
export function endHereDocuments(c: Cursor): void {
  for (const one of c.pending) unterminated(c, one)
  c.pending = []
}

/** The delimiter's line, up to the start of the next one; empty at the end if there is none. */
function findDelimiter(c: Cursor, wanted: PendingHereDocument): { start: number; next: number } {
  const { delimiter } = wanted
  for (let at = c.pos; at < c.end; ) {
    const stop = lineEnd(c, at)
    const last = stop > at && c.text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop
    let from = at
    if (wanted.stripTabs) while (from < last && c.text.charCodeAt(from) === 9) from++
    const found = last - from === delimiter.length && c.text.startsWith(delimiter, from)
    const next = Math.min(stop + 1, c.end)
    if (found) return { start: at, next }
    at = next
  }
  return { start: c.end, next: c.end }
}

function readParts(c: Cursor, end: number, wanted: PendingHereDocument): WordPart[] {
  const parts: WordPart[] = []
  const saved = c.end
  c.end = end
  if (wanted.stripTabs) while (c.pos < end && c.text.charCodeAt(c.pos) === 9) c.pos++
  if (wanted.quoted) readLines(c, parts, wanted.stripTabs)
  else readQuotedText(c, parts, -1, wanted.stripTabs)
  c.end = saved
  if (c.abandoned) c.pos = saved
  return parts
}

/** One literal, or with stripped tabs one for each line that begins with them. */
function readLines(c: Cursor, parts: WordPart[], stripTabs: boolean): void {
  let start = c.pos
  const flush = (end: number): void => {
    if (end > start) parts.push({ type: 'literal', start, end, value: c.text.slice(start, end) })
  }
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos++)
    if (!stripTabs || code !== NEWLINE || c.text.charCodeAt(c.pos) !== 9) continue
    flush(c.pos)
    while (c.pos < c.end && c.text.charCodeAt(c.pos) === 9) c.pos++
    start = c.pos
  }
  flush(c.end)
}

/**
 * Where the fast path is in the text. It reads the YAML that people write nearly always; at anything else it gives up
 * (`bail`) and the complete parser takes over, so that being incomplete never means being wrong.
 */
import { type Comment, type SourceFile, span } from '../../../model/index.js'

export interface Cursor {
  readonly file: SourceFile
  readonly text: string
  at: number
  /** Column of the line the cursor was moved to by `nextLine`; -1 at the end of a document. */
  column: number
  /** Least column of the comments that `nextLine` passed over. */
  outermost: number
  readonly comments: Comment[]
}

/** Thrown to hand over to the complete parser; never leaves this folder. */
export const bail: unique symbol = Symbol('not for the fast path')

export const newline = 10
export const space = 32
export const hash = 35
export const colon = 58
export const dash = 45

/** Char code at an offset; a newline past the end, so that every line ends alike. */
export function code(c: Cursor, at: number): number {
  return at < c.text.length ? c.text.charCodeAt(at) : newline
}

/** Skips spaces; a tab between tokens is for the complete parser. */
export function skipSpaces(c: Cursor): void {
  while (c.text.charCodeAt(c.at) === space) c.at++
  if (c.text.charCodeAt(c.at) === 9) throw bail
}

/** Behind a value only a comment may stand; leaves the cursor at the line's end. */
export function endOfLine(c: Cursor): void {
  const before = c.at
  skipSpaces(c)
  const next = code(c, c.at)
  if (next === newline) return
  if (next !== hash || c.at === before) throw bail
  comment(c)
}

/** From a `#` to the end of its line. */
export function comment(c: Cursor): void {
  let end = c.text.indexOf('\n', c.at)
  if (end < 0) end = c.text.length
  c.comments.push({ span: span(c.file, c.at, end), text: c.text.slice(c.at, end) })
  c.at = end
}

/** Moves to the first character of the next line that holds more than a comment. From a line's end, or a line's start. */
export function nextLine(c: Cursor): void {
  c.outermost = Number.POSITIVE_INFINITY
  while (c.at < c.text.length) {
    if (code(c, c.at) === newline) c.at++
    const start = c.at
    skipSpaces(c)
    const first = code(c, c.at)
    if (first === hash) {
      c.outermost = Math.min(c.outermost, c.at - start)
      comment(c)
    } else if (first !== newline) {
      c.column = isMarker(c, c.at - start) ? -1 : c.at - start
      return
    }
  }
  c.column = -1
}

/** `---` or `...` at the start of a line. */
function isMarker(c: Cursor, column: number): boolean {
  if (column !== 0 || !(c.text.startsWith('---', c.at) || c.text.startsWith('...', c.at))) return false
  const next = code(c, c.at + 3)
  return next === space || next === newline || next === 9
}

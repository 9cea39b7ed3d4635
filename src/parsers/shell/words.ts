/** Words: quotes, globs, arrays and what they are made of. */
import type { ArrayLiteral, CommandList, Word, WordPart } from './ast.js'
import { splitBraces, splitBrackets } from './braces.js'
import {
  BREAK,
  Closer,
  type Cursor,
  classOf,
  NEWLINE,
  nested,
  peek,
  report,
  SPECIAL,
  skipBlanks,
  skipComment,
} from './cursor.js'
import { closeWith, readEnclosed, readSpecial } from './quotes.js'

/** A word starts here: at the end, or before an operator, there is none. */
export function wordStarts(c: Cursor): boolean {
  const code = peek(c)
  if (code === -1) return false
  if ((classOf(code) & BREAK) === 0) return true
  return (code === 60 || code === 62) && peek(c, 1) === 40
}

/** The word at `pos`; one without parts if none starts here. */
export function readWord(c: Cursor): Word {
  const start = c.pos
  const plainEnd = endOfPlain(c)
  if (plainEnd > start) {
    c.pos = plainEnd
    return {
      start,
      end: plainEnd,
      parts: [{ type: 'literal', start, end: plainEnd, value: c.text.slice(start, plainEnd) }],
    }
  }
  const parts: WordPart[] = []
  const seen = { braces: false, brackets: false }
  if (peek(c) === 126) readTilde(c, parts)
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos)
    const kind = classOf(code)
    if ((kind & BREAK) !== 0) {
      if (!readParenthesis(c, code, start, parts)) break
    } else if ((kind & SPECIAL) === 0 || isPlainHere(code)) {
      if (!readLiteral(c, parts, seen)) break
    } else readSpecial(c, code, parts)
  }
  const split = seen.brackets ? splitBrackets(parts) : parts
  return { start, end: c.pos, parts: seen.braces ? splitBraces(split) : split }
}

/** Offset after the word, if all of it stands for itself, as most words do; where it starts otherwise. */
function endOfPlain({ text, pos, end }: Cursor): number {
  let at = pos
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if ((kind & BREAK) !== 0) return isBlank(code) ? at : pos
    if ((kind & SPECIAL) !== 0 || code === 13) return pos
    at++
  }
  return at
}

/** What ends a word and begins nothing in it. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === NEWLINE || code === 59
}

/** `{` and `[` get their meaning when the whole word is known; `~` has one at the start only. */
function isPlainHere(code: number): boolean {
  return code === 123 || code === 91 || code === 126
}

/** A run of characters that stand for themselves; false if it is only the CR before a line break. */
function readLiteral(c: Cursor, parts: WordPart[], seen: { braces: boolean; brackets: boolean }): boolean {
  const { text, end } = c
  const start = c.pos
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if ((classOf(code) & (BREAK | SPECIAL)) !== 0) {
      if (code === 123) seen.braces = true
      else if (code === 91) seen.brackets = true
      else if (code !== 126) break
    }
    at++
  }
  const lineEnds = at === end || text.charCodeAt(at) === NEWLINE
  if (lineEnds && text.charCodeAt(at - 1) === 13) at--
  if (at === start) return false
  parts.push({ type: 'literal', start, end: at, value: text.slice(start, at) })
  c.pos = at
  return true
}

function readTilde(c: Cursor, parts: WordPart[]): void {
  const start = c.pos
  let at = start + 1
  while (at < c.end && /[\w+.-]/.test(c.text.charAt(at))) at++
  const follows = at < c.end ? c.text.charCodeAt(at) : NEWLINE
  if (follows !== 47 && follows !== 58 && (classOf(follows) & BREAK) === 0) return
  c.pos = at
  parts.push({ type: 'tilde', start, end: at, user: c.text.slice(start + 1, at) })
}

/** What a `(`, `<(` or `>(` inside a word begins; false if the word ends there. */
function readParenthesis(c: Cursor, code: number, wordStart: number, parts: WordPart[]): boolean {
  const start = c.pos
  if ((code === 60 || code === 62) && peek(c, 1) === 40) {
    c.pos += 2
    const body = readParenthesized(c, start)
    parts.push({ type: 'process', start, end: c.pos, direction: code === 60 ? '<' : '>', body })
    return true
  }
  if (code !== 40 || start === wordStart) return false
  const before = c.text.charAt(start - 1)
  if (before === '=' && /^[A-Za-z_]\w*(\[[^\]]*\])?\+?=$/.test(c.text.slice(Math.max(wordStart, start - 200), start))) {
    parts.push(readArray(c))
    return true
  }
  if (!'?*+@!'.includes(before)) return false
  c.pos++
  const inner: WordPart[] = []
  readEnclosed(c, inner, ')', false)
  closeWith(c, ')', start, 'extended glob')
  parts.push({ type: 'extended-glob', start, end: c.pos, parts: inner })
  return true
}

/** Commands up to `)`, whose opening (at `start`) has been read. */
export function readParenthesized(c: Cursor, start: number): CommandList {
  const saved = c.open
  c.open = Closer.PAREN
  const body = c.grammar.commands(c)
  c.open = saved
  closeWith(c, ')', start, 'parenthesis')
  return body
}

export function readArray(c: Cursor): ArrayLiteral {
  const start = c.pos
  c.pos++
  return nested(
    c,
    () => ({ type: 'array', start, end: c.pos, elements: [] }),
    () => {
      const elements: Word[] = []
      for (;;) {
        skipSpace(c)
        if (c.pos >= c.end || peek(c) === 41) break
        if (wordStarts(c)) elements.push(readWord(c))
        else unexpected(c)
      }
      closeWith(c, ')', start, 'array')
      return { type: 'array', start, end: c.pos, elements }
    },
  )
}

/** Blanks, line breaks and comments where no here-document can begin. */
function skipSpace(c: Cursor): void {
  for (;;) {
    skipBlanks(c)
    if (peek(c) === NEWLINE) c.pos++
    else if (peek(c) === 35) skipComment(c)
    else return
  }
}

/** Names the character that can't stand here and passes over it. */
export function unexpected(c: Cursor): void {
  const found = c.text.charAt(c.pos)
  report(c, c.pos, c.pos + 1, 'shell-unexpected-token', `\`${found}\` can't stand here`)
  c.pos++
}

/** A word of a regular expression after `=~`: parentheses and bars belong to it. */
export function readRegularExpression(c: Cursor): Word {
  const start = c.pos
  const parts: WordPart[] = []
  let depth = 0
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos)
    if (code === NEWLINE || (depth === 0 && (code === 32 || code === 9 || code === 41 || code === 59))) break
    if (code === 40) depth++
    else if (code === 41) depth--
    if (code === 92 || code === 39 || code === 34 || code === 36 || code === 96) readSpecial(c, code, parts)
    else {
      c.pos++
      parts.push({ type: 'literal', start: c.pos - 1, end: c.pos, value: c.text.charAt(c.pos - 1) })
    }
  }
  return { start, end: c.pos, parts }
}

/** Quotes, escapes and the text in which only some characters mean something. */
import { readAnsiQuoted } from './ansi.js'
import type { DoubleQuoted, Literal, SingleQuoted, WordPart } from './ast.js'
import { type Cursor, continuation, NEWLINE, peek, report, take } from './cursor.js'

/** What a character of class SPECIAL begins outside of double quotes. */
export function readSpecial(c: Cursor, code: number, parts: WordPart[]): void {
  const start = c.pos
  switch (code) {
    case 92:
      readEscape(c, parts)
      return
    case 39:
      parts.push(readSingleQuoted(c))
      return
    case 34:
      parts.push(readDoubleQuoted(c, false))
      return
    case 42:
    case 63:
      c.pos++
      parts.push({ type: 'glob', start, end: c.pos, text: c.text.slice(start, c.pos) })
      return
    default:
      readDollar(c, parts)
  }
}

function readDollar(c: Cursor, parts: WordPart[]): void {
  if (peek(c) === 36 && peek(c, 1) === 39) {
    parts.push(readAnsiQuoted(c))
    return
  }
  if (peek(c) === 36 && peek(c, 1) === 34) {
    c.pos++
    parts.push(readDoubleQuoted(c, true))
    return
  }
  readExpansion(c, parts, false)
}

/** An expansion, or the dollar sign that starts none. */
function readExpansion(c: Cursor, parts: WordPart[], quoted: boolean): void {
  const start = c.pos
  const expansion = c.grammar.expansion(c, quoted)
  if (!expansion) c.pos++
  parts.push(expansion ?? literal(c, start))
}

export function literal(c: Cursor, start: number): Literal {
  return { type: 'literal', start, end: c.pos, value: c.text.slice(start, c.pos) }
}

/** Outside of quotes: a line continuation is nothing, any other character stands for itself. */
function readEscape(c: Cursor, parts: WordPart[]): void {
  const start = c.pos
  const length = continuation(c)
  if (length > 0) {
    c.pos += length
    return
  }
  c.pos = Math.min(start + 2, c.end)
  // A lone backslash at the very end stands for itself.
  const value = c.pos - start === 2 ? c.text.slice(start + 1, c.pos) : '\\'
  parts.push({ type: 'escaped', start, end: c.pos, value })
}

function readSingleQuoted(c: Cursor): SingleQuoted {
  const start = c.pos
  let close = start + 1
  while (close < c.end && c.text.charCodeAt(close) !== 39) close++
  if (close >= c.end) unterminated(c, start, "'")
  c.pos = Math.min(close + 1, c.end)
  return { type: 'single', start, end: c.pos, value: c.text.slice(start + 1, close) }
}

export function unterminated(c: Cursor, start: number, quote: string): void {
  report(
    c,
    start,
    start + 1,
    'shell-unterminated-quote',
    `the quote opened here is never closed by \`${quote}\``,
    `Close it with \`${quote}\`, or write \`\\${quote}\` if the character itself is meant.`,
  )
}

function readDoubleQuoted(c: Cursor, translated: boolean): DoubleQuoted {
  const start = translated ? c.pos - 1 : c.pos
  c.pos++
  const parts: WordPart[] = []
  readQuotedText(c, parts, 34, false)
  if (peek(c) === 34) c.pos++
  else unterminated(c, start, '"')
  return { type: 'double', start, end: c.pos, translated, parts }
}

/**
 * Text in which only `$`, backquotes and some backslashes mean something: inside double quotes (until the code `stop`)
 * or a here-document (to the end, without the tabs that begin its lines if they are to be stripped).
 */
export function readQuotedText(c: Cursor, parts: WordPart[], stop: number, stripTabs: boolean): void {
  let start = c.pos
  const flush = (): void => {
    if (c.pos > start) parts.push(literal(c, start))
  }
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos)
    if (code === stop) break
    if (code === 36 || code === 96) {
      flush()
      readExpansion(c, parts, true)
      start = c.pos
    } else if (code === 92) {
      flush()
      readQuotedEscape(c, parts, stop)
      start = c.pos
    } else {
      c.pos++
      if (stripTabs && code === NEWLINE && peek(c) === 9) {
        flush()
        while (peek(c) === 9) c.pos++
        start = c.pos
      }
    }
  }
  flush()
}

/** In quotes a backslash means something before `$`, a backquote, a backslash, the closing quote and a line break. */
function readQuotedEscape(c: Cursor, parts: WordPart[], stop: number): void {
  const start = c.pos
  const length = continuation(c)
  if (length > 0) {
    c.pos += length
    return
  }
  const next = peek(c, 1)
  const escapes = next === 36 || next === 96 || next === 92 || (next === 34 && stop === 34)
  c.pos += escapes ? 2 : 1
  if (escapes) parts.push({ type: 'escaped', start, end: c.pos, value: c.text.charAt(start + 1) })
  else parts.push(literal(c, start))
}

/**
 * Text inside `${…}`, `$((…))`, `[…]` or a glob's parentheses, up to the closer that balances it (which is not read).
 * Within double quotes a single quote is an ordinary character.
 */
export function readEnclosed(c: Cursor, parts: WordPart[], closer: ')' | '))' | ']' | '}', quoted: boolean): void {
  const close = closer.charCodeAt(0)
  const opener = closer === '}' ? -1 : closer === ']' ? 91 : 40
  let depth = 0
  let start = c.pos
  const flush = (): void => {
    if (c.pos > start) parts.push(literal(c, start))
  }
  while (c.pos < c.end) {
    const code = c.text.charCodeAt(c.pos)
    if (code === close && depth === 0) break
    const special = code === 36 || code === 96 || code === 92 || code === 34 || (code === 39 && !quoted)
    if (special) {
      flush()
      if (code === 36 || code === 96) quoted ? readExpansion(c, parts, true) : readDollar(c, parts)
      else readSpecial(c, code, parts)
      start = c.pos
    } else {
      if (code === opener) depth++
      else if (code === close) depth--
      c.pos++
    }
  }
  flush()
}

export function closeWith(c: Cursor, closer: string, start: number, what: string): void {
  if (take(c, closer)) return
  report(c, start, start + 1, 'shell-unclosed', `the ${what} opened here is never closed by \`${closer}\``)
}

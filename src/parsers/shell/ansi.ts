/** `$'…'`: the quotes whose backslash sequences are C's. */
import type { AnsiQuoted, Escaped, Literal } from './ast.js'
import { type Cursor, peek, report } from './cursor.js'

const named: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  E: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
}

const numeric = /\\(?:x([0-9a-fA-F]{1,2})|u([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{1,8})|([0-7]{1,3})|c(.))/y

/** At `$'`. */
export function readAnsiQuoted(c: Cursor): AnsiQuoted {
  const start = c.pos
  c.pos += 2
  const parts: (Literal | Escaped)[] = []
  while (c.pos < c.end && peek(c) !== 39) parts.push(peek(c) === 92 ? readEscape(c) : readRun(c))
  if (peek(c) === 39) c.pos++
  else report(c, start, start + 2, 'shell-unterminated-quote', "the quote opened here is never closed by `'`")
  return { type: 'ansi', start, end: c.pos, parts }
}

function readRun(c: Cursor): Literal {
  const start = c.pos
  while (c.pos < c.end && peek(c) !== 39 && peek(c) !== 92) c.pos++
  return { type: 'literal', start, end: c.pos, value: c.text.slice(start, c.pos) }
}

function readEscape(c: Cursor): Escaped {
  const start = c.pos
  numeric.lastIndex = start
  const number = numeric.exec(c.text)
  c.pos = Math.min(start + (number ? number[0].length : 2), c.end)
  const letter = c.text.charAt(start + 1)
  // An unknown sequence keeps its backslash.
  const plain = named[letter] ?? (`\\'"?`.includes(letter) ? letter : `\\${letter}`)
  return { type: 'escaped', start, end: c.pos, value: number ? decodeNumber(number) : plain }
}

function decodeNumber(found: RegExpExecArray): string {
  const [, hex, short, long, octal, control] = found
  if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) & 31)
  const code = octal === undefined ? Number.parseInt(hex ?? short ?? long ?? '', 16) : Number.parseInt(octal, 8) & 255
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

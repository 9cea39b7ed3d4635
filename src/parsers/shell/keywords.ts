/** Reserved words: they are words of the grammar only where a command may start. */
import { BREAK, Closer, type Cursor, classOf, continuation, peek, report, skipBlanks } from './cursor.js'

const reserved: ReadonlySet<string> = new Set([
  ...['if', 'then', 'elif', 'else', 'fi', 'for', 'select', 'in', 'do', 'done', 'while', 'until', 'case', 'esac'],
  ...['function', 'time', 'coproc', '{', '}', '!', '[[', ']]'],
])

const closers: ReadonlyMap<string, number> = new Map([
  ['then', Closer.THEN],
  ['elif', Closer.ELSE],
  ['else', Closer.ELSE],
  ['fi', Closer.ELSE],
  ['do', Closer.DO],
  ['done', Closer.DONE],
  ['esac', Closer.ESAC],
  ['}', Closer.BRACE],
])

const longest = 'function'.length

/** The reserved word at `pos`; the empty string if there is none. */
export function keywordAt(c: Cursor): string {
  let end = c.pos
  while (end < c.end && end - c.pos <= longest && isKeywordCode(c.text.charCodeAt(end))) end++
  if (end === c.pos) return ''
  const follows = end < c.end ? c.text.charCodeAt(end) : 10
  const ends =
    (classOf(follows) & BREAK) !== 0 || follows === 13 || (follows === 92 && continuation(c, end - c.pos) > 0)
  if (!ends) return ''
  const word = c.text.slice(c.pos, end)
  return reserved.has(word) ? word : ''
}

function isKeywordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 123 || code === 125 || code === 33 || code === 91 || code === 93
}

/** Reads the reserved word `wanted` if it stands here. */
export function takeKeyword(c: Cursor, wanted: string): boolean {
  if (keywordAt(c) !== wanted) return false
  c.pos += wanted.length
  return true
}

/** As `takeKeyword`; names the construct that lacks it. */
export function expectKeyword(c: Cursor, wanted: string, construct: string, start: number): boolean {
  skipBlanks(c)
  if (takeKeyword(c, wanted)) return true
  const message = `the \`${construct}\` that starts here has no \`${wanted}\``
  report(c, start, start + construct.length, 'shell-unclosed', message)
  return false
}

/** The bit of the closer at `pos`, 0 if there is none. */
export function closerAt(c: Cursor): number {
  const code = peek(c)
  if (code === 41) return Closer.PAREN
  if (code === 59) return clauseEnd(c) > 0 ? Closer.CLAUSE : 0
  return closers.get(keywordAt(c)) ?? 0
}

/** Length of `;;`, `;&` or `;;&` at `pos`. */
export function clauseEnd(c: Cursor): number {
  if (peek(c) !== 59) return 0
  if (peek(c, 1) === 59) return peek(c, 2) === 38 ? 3 : 2
  return peek(c, 1) === 38 ? 2 : 0
}

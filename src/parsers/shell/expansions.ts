/** What `$` and backquotes begin: parameters, commands, arithmetic, and the templates of CI systems. */
import { compose, type OffsetSegment, pushAll } from '../../model/index.js'
import type { Arithmetic, Literal, Parameter, Substitution, Template, WordPart } from './ast.js'
import { type Cursor, classOf, looksAt, NAME, nameEnd, nested, peek, report } from './cursor.js'
import { endHereDocuments } from './heredoc.js'
import { closeWith, readEnclosed } from './quotes.js'
import { readParenthesized } from './words.js'

const specialParameters = '@*#?-$!'

export function readExpansion(c: Cursor, quoted: boolean): WordPart | undefined {
  return nested<WordPart | undefined>(c, skipped(c), () => {
    if (peek(c) === 96) return readBackquotes(c, quoted)
    switch (peek(c, 1)) {
      case 40:
        return isArithmetic(c, c.pos + 1) ? readArithmetic(c, 3, '))') : readSubstitution(c)
      case 123:
        return readTemplate(c, '${{', '}}') ?? readBraced(c, quoted)
      case 91:
        return readTemplate(c, '$[[', ']]') ?? readArithmetic(c, 2, ']')
      default:
        return readShort(c)
    }
  })
}

/** What stands for an expansion that lies too deep to be read. */
function skipped(c: Cursor): (start: number) => Literal {
  return (start) => ({ type: 'literal', start, end: c.pos, value: c.text.slice(start, c.pos) })
}

function readShort(c: Cursor): Parameter | undefined {
  const start = c.pos
  const from = start + 1
  let end = nameEnd(c, from)
  const single = from < c.end ? c.text.charAt(from) : ''
  if (end === from && single !== '' && (specialParameters.includes(single) || /\d/.test(single))) end++
  if (end === from) return undefined
  c.pos = end
  return { type: 'parameter', start, end, name: c.text.slice(from, end), short: true, length: false, indirect: false }
}

function readSubstitution(c: Cursor): Substitution {
  const start = c.pos
  c.pos += 2
  const body = readParenthesized(c, start)
  return { type: 'substitution', start, end: c.pos, body }
}

function readArithmetic(c: Cursor, opening: number, closer: '))' | ']'): Arithmetic {
  const start = c.pos
  c.pos += opening
  const parts: WordPart[] = []
  readEnclosed(c, parts, closer, false)
  closeWith(c, closer, start, 'arithmetic expression')
  return { type: 'arithmetic', start, end: c.pos, parts }
}

/** Do the two parentheses at `at` belong together, as in `((…))`, or is the inner one a subshell: `((…); …)`? */
export function isArithmetic(c: Cursor, at: number): boolean {
  if (at + 1 >= c.end || c.text.charCodeAt(at) !== 40 || c.text.charCodeAt(at + 1) !== 40) return false
  if (c.searchedInVain.arithmetic) return false
  let depth = 2
  for (let i = at + 2; i < c.end; i++) {
    const code = c.text.charCodeAt(i)
    if (code === 92) i++
    else if (code === 40) depth++
    else if (code === 41 && --depth === 1) return i + 1 < c.end && c.text.charCodeAt(i + 1) === 41
  }
  c.searchedInVain.arithmetic = true
  return false
}

function readTemplate(c: Cursor, opener: string, closer: string): Template | undefined {
  if (!looksAt(c, opener) || c.searchedInVain.template) return undefined
  const start = c.pos
  let quoted = false
  for (let at = start + opener.length; at < c.end; at++) {
    if (c.text.charCodeAt(at) === 39) quoted = !quoted
    if (quoted || !c.text.startsWith(closer, at)) continue
    c.pos = Math.min(at + closer.length, c.end)
    return { type: 'template', start, end: c.pos, text: c.text.slice(start, c.pos) }
  }
  c.searchedInVain.template = true
  return undefined
}

const operator = /:[-=?+]|##|%%|\/[/#%]|\^\^|,,|[-=?+:#%/^,@*]/y

function readBraced(c: Cursor, quoted: boolean): Parameter {
  const start = c.pos
  c.pos += 2
  const length = peek(c) === 35 && isParameter(c, c.pos + 1)
  const indirect = peek(c) === 33 && isParameter(c, c.pos + 1)
  if (length || indirect) c.pos++
  const name = readParameterName(c)
  const index = peek(c) === 91 && name !== '' ? readIndex(c) : undefined
  operator.lastIndex = c.pos
  const found = peek(c) === 125 ? null : operator.exec(c.text)
  const argument: WordPart[] = []
  c.pos += found ? found[0].length : 0
  if (name === '' || (!found && peek(c) !== 125 && c.pos < c.end)) badSubstitution(c, start)
  readEnclosed(c, argument, '}', quoted && /^:?[-=?+]/.test(found?.[0] ?? '-'))
  closeWith(c, '}', start, 'parameter expansion')
  return {
    type: 'parameter',
    start,
    end: c.pos,
    name,
    short: false,
    length,
    indirect,
    ...(index ? { index } : {}),
    ...(found ? { operator: found[0], argument } : {}),
  }
}

/** Does a parameter's name stand at `at`, so that the `#` or `!` before it is an operator and not itself the name? */
function isParameter(c: Cursor, at: number): boolean {
  if (at >= c.end) return false
  if ((classOf(c.text.charCodeAt(at)) & NAME) !== 0) return true
  return specialParameters.includes(c.text.charAt(at)) && c.text.charAt(at + 1) === '}'
}

function readParameterName(c: Cursor): string {
  const start = c.pos
  c.pos = nameEnd(c, start)
  if (c.pos === start) while (peek(c) >= 48 && peek(c) <= 57) c.pos++
  if (c.pos === start && c.pos < c.end && specialParameters.includes(c.text.charAt(start))) c.pos++
  return c.text.slice(start, c.pos)
}

function readIndex(c: Cursor): WordPart[] {
  const start = c.pos
  c.pos++
  const parts: WordPart[] = []
  readEnclosed(c, parts, ']', false)
  closeWith(c, ']', start, 'index')
  return parts
}

function badSubstitution(c: Cursor, start: number): void {
  report(
    c,
    start,
    Math.min(c.pos + 1, c.end),
    'shell-bad-substitution',
    'no shell knows this parameter expansion',
    'After the opening brace comes a name, then `}` or an operator such as `:-`.',
  )
}

function readBackquotes(c: Cursor, quoted: boolean): Substitution {
  const start = c.pos
  const { close, escapes } = closingBackquote(c, quoted)
  if (close === c.end) {
    report(c, start, start + 1, 'shell-unterminated-quote', 'the backquote opened here is never closed')
  }
  const after = Math.min(close + 1, c.end)
  if (escapes.length > 0) return readEscapedScript(c, start, close, after, escapes)
  const saved = { end: c.end, open: c.open, pending: c.pending }
  Object.assign(c, { pos: start + 1, end: close, open: 0, pending: [] })
  const body = c.grammar.commands(c)
  endHereDocuments(c)
  // A script nested too deeply has given up everything up to the real end.
  Object.assign(c, saved, { pos: c.abandoned ? saved.end : after })
  return { type: 'substitution', start, end: c.pos, body }
}

/** Where the script ends, and where the backslashes stand that only quote within backquotes. */
function closingBackquote(c: Cursor, quoted: boolean): { close: number; escapes: number[] } {
  const escapes: number[] = []
  let at = c.pos + 1
  while (at < c.end && c.text.charCodeAt(at) !== 96) {
    if (c.text.charCodeAt(at) === 92 && at + 1 < c.end) {
      const next = c.text.charCodeAt(at + 1)
      if (next === 96 || next === 92 || next === 36 || (quoted && next === 34)) escapes.push(at)
      at++
    }
    at++
  }
  return { close: Math.min(at, c.end), escapes }
}

/** The script between `start` and `close` without the backslashes at `escapes`: a text of its own. */
function readEscapedScript(
  c: Cursor,
  start: number,
  close: number,
  after: number,
  escapes: readonly number[],
): Substitution {
  let text = ''
  let from = start + 1
  const segments: OffsetSegment[] = [{ at: 0, source: from }]
  for (const backslash of escapes) {
    text += c.text.slice(from, backslash)
    from = backslash + 1
    segments.push({ at: text.length, source: from })
  }
  text += c.text.slice(from, close)
  const tree = c.grammar.script(text, compose(c.map, segments, text.length), c.depth)
  pushAll(c.problems, tree.problems)
  c.pos = after
  return { type: 'substitution', start, end: after, body: tree.body, tree }
}

/** Also used for the header of `for ((…))`. */
export function readDoubleParentheses(c: Cursor): WordPart[] {
  const start = c.pos
  c.pos += 2
  const parts: WordPart[] = []
  readEnclosed(c, parts, '))', false)
  closeWith(c, '))', start, 'arithmetic expression')
  return parts
}

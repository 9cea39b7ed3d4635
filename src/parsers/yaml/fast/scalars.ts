/** Plain, quoted and block scalars, as far as they stand on one line or are blocks without tricks. */
import { type Scalar, type Span, scalar, span } from '../../../model/index.js'
import { readYaml12 } from '../schema.js'
import { bail, type Cursor, code, colon, endOfLine, hash, newline, space } from './cursor.js'

type Keyed = { keySpan?: Span }

/** A plain scalar up to the end of its line or a comment; `stop` ends it earlier (inside flow collections). */
export function plain(c: Cursor, more: Keyed, stop?: (char: number) => boolean): Scalar {
  const start = c.at
  const end = plainEnd(c, stop)
  if (end === start) throw bail
  const raw = c.text.slice(start, end)
  return scalar(readYaml12(raw), span(c.file, start, end), { raw, style: 'plain', ...more })
}

/** Where the plain text from the cursor on ends; leaves the cursor there. `: ` in it is for the complete parser. */
function plainEnd(c: Cursor, stop?: (char: number) => boolean): number {
  let last = c.at
  for (let i = c.at; ; i++) {
    const char = code(c, i)
    if (char === newline) break
    if (char === space) continue
    if (char === 9 || (char === colon && endsKey(code(c, i + 1), stop))) throw bail
    if (char === hash && c.text.charCodeAt(i - 1) === space) break
    if (stop?.(char)) break
    last = i + 1
  }
  c.at = last
  return last
}

/** Does a `:` before this character end a key? */
export function endsKey(after: number, stop?: (char: number) => boolean): boolean {
  return after === space || after === newline || after === 9 || (stop?.(after) ?? false)
}

/** A quoted scalar that ends on its line. */
export function quoted(c: Cursor, more: Keyed): Scalar {
  const start = c.at
  const double = c.text[start] === '"'
  const value = double ? doubleQuoted(c) : singleQuoted(c)
  const style = double ? 'double' : 'single'
  return scalar(value, span(c.file, start, c.at), { raw: c.text.slice(start, c.at), style, ...more })
}

function singleQuoted(c: Cursor): string {
  for (let i = c.at + 1; ; i++) {
    const char = code(c, i)
    if (char === newline) throw bail
    if (char !== 39) continue
    if (code(c, i + 1) === 39) i++
    else {
      const value = c.text.slice(c.at + 1, i).replaceAll("''", "'")
      c.at = i + 1
      return value
    }
  }
}

function doubleQuoted(c: Cursor): string {
  let escaped = false
  for (let i = c.at + 1; ; i++) {
    const char = code(c, i)
    if (char === newline) throw bail
    if (char === 92) {
      escaped = true
      i++
      if (code(c, i) === newline) throw bail
    } else if (char === 34) {
      const inner = c.text.slice(c.at + 1, i)
      c.at = i + 1
      return escaped ? inner.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([\s\S]))/g, decodeEscape) : inner
    }
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '"': '"',
  '\\': '\\',
  '/': '/',
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
  ' ': ' ',
}

function decodeEscape(_: string, x: string | undefined, u: string | undefined, one: string | undefined): string {
  const hex = x ?? u
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16))
  const known = escapes[one ?? '']
  if (known === undefined) throw bail
  return known
}

/**
 * `|` and `>` with `-` or `+`. An indentation digit, tabs, odd leading lines and more-indented lines of a folded block
 * are for the complete parser. Leaves the cursor at the end of the last line.
 * @param parent column that the block's lines must exceed
 */
export function blockScalar(c: Cursor, parent: number, more: Keyed): Scalar {
  // At the top, a document's marker would look like one of its lines.
  if (parent < 0) throw bail
  const start = c.at
  const folded = c.text[c.at++] === '>'
  const chomp = c.text[c.at] === '-' || c.text[c.at] === '+' ? c.text[c.at++] : ''
  endOfLine(c)
  if (c.at >= c.text.length) throw bail
  c.at++
  const { lines, end, whole } = blockLines(c, parent)
  if (lines.length === 0) throw bail
  const value = chomped(folded ? fold(lines) : lines.join('\n'), whole, chomp)
  return scalar(value, span(c.file, start, start + c.text.slice(start, end).trimEnd().length), {
    // Blank lines behind it are its own only if it keeps them.
    raw: c.text.slice(start, chomp === '+' ? c.at : Math.min(end + 1, c.text.length)),
    style: folded ? 'folded' : 'literal',
    ...more,
  })
}

interface BlockLines {
  /** Without their indentation and without blank lines at the end. */
  readonly lines: readonly string[]
  /** Where the last line that isn't blank ends. */
  readonly end: number
  /** Line breaks from the last line on, blank lines included. */
  readonly whole: number
}

function blockLines(c: Cursor, parent: number): BlockLines {
  const lines: string[] = []
  let indent = -1
  let end = c.at
  let blank = 0
  let breaks = 0
  while (c.at < c.text.length) {
    let stop = c.text.indexOf('\n', c.at)
    const broken = stop >= 0
    if (!broken) stop = c.text.length
    let first = c.at
    while (first < stop && c.text.charCodeAt(first) === space) first++
    const column = first - c.at
    if (first === stop) {
      // Spaces beyond the indentation are content.
      if (indent < 0 ? column > 0 : column > indent) throw bail
      blank++
      breaks += broken ? 1 : 0
      c.at = broken ? stop + 1 : stop
      continue
    }
    if (c.text.charCodeAt(first) === 9) throw bail
    if (indent < 0 && column > parent) indent = column
    if (indent < 0 || column < indent) {
      if (column > parent) throw bail
      break
    }
    for (; blank > 0; blank--) lines.push('')
    lines.push(c.text.slice(c.at + indent, stop))
    end = stop
    breaks = broken ? 1 : 0
    c.at = broken ? stop + 1 : stop
  }
  return { lines, end, whole: breaks }
}

function chomped(content: string, breaks: number, chomp: string | undefined): string {
  if (chomp === '-') return content
  // A last line without a break, where breaks count.
  if (chomp === '+' && breaks === 0) throw bail
  return content + (chomp === '+' ? '\n'.repeat(breaks) : '\n')
}

/** Lines flow into one; n blank lines between them stand for n breaks. */
function fold(lines: readonly string[]): string {
  let result = ''
  let pending = ''
  for (const line of lines) {
    if (line === '') {
      pending = pending === ' ' ? '\n' : `${pending}\n`
      continue
    }
    if (line.startsWith(' ') || line.startsWith('\t')) throw bail
    result += pending + line
    pending = ' '
  }
  return result
}

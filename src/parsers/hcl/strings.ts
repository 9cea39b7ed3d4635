/** The characters a template's text stands for: escapes, and the indentation of heredocs. */
import { backslash } from './characters.js'
import type { Scanner } from './scanner.js'

/** `$${` and `%%{` stand for `${` and `%{`; the last two signs of a longer row are the escape. */
export function decodeMarkers(raw: string): string {
  return raw.includes('{') ? raw.replace(/([$%])\1\{/g, '$1{') : raw
}

/** Text of a quoted template. Escapes that mean nothing are reported and kept as they are written. */
export function decodeQuoted(s: Scanner, start: number, end: number): string {
  const raw = s.text.slice(start, end)
  if (!raw.includes('\\')) return decodeMarkers(raw)
  let decoded = ''
  let from = 0
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', from)) {
    decoded += decodeMarkers(raw.slice(from, at))
    const found = escapeAt(raw, at)
    if (found.value === undefined) reportEscape(s, start + at, found.length)
    decoded += found.value ?? raw.slice(at, at + found.length)
    from = at + found.length
  }
  return decoded + decodeMarkers(raw.slice(from))
}

const simple: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }

function escapeAt(raw: string, at: number): { value: string | undefined; length: number } {
  const selector = raw.charAt(at + 1)
  if (selector === 'u' || selector === 'U') {
    const wanted = selector === 'u' ? 4 : 8
    const digits = /^[0-9a-fA-F]*/.exec(raw.slice(at + 2, at + 2 + wanted))?.[0] ?? ''
    const point = digits.length === wanted ? Number.parseInt(digits, 16) : Number.NaN
    const valid = point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    return { value: valid ? String.fromCodePoint(point) : undefined, length: 2 + digits.length }
  }
  return { value: simple[selector], length: 1 + selector.length }
}

function reportEscape(s: Scanner, at: number, length: number): void {
  const span = s.span(at, at + length)
  const hint = 'Write `\\\\` for a backslash. Known are \\n \\r \\t \\" \\\\ \\uXXXX and \\UXXXXXXXX.'
  s.report(span, 'hcl-bad-escape', `\`${s.text.slice(at, at + length)}\` is no escape sequence`, hint)
}

/** Is the character at `at` escaped by a backslash that is not itself escaped? `from` is where the text begins. */
export function isEscaped(text: string, from: number, at: number): boolean {
  let before = at
  while (before > from && text.charCodeAt(before - 1) === backslash) before--
  return (at - before) % 2 === 1
}

/** Something of a template in reading order, one line of text at most. */
export interface Indentable {
  readonly type: string
  value?: unknown
}

/**
 * Takes the indentation that all lines share off the lines of a `<<-` heredoc. Blank lines don't count and stay as
 * they are; a line that begins with a template sequence has no indentation.
 */
export function removeIndentation(pieces: readonly Indentable[]): void {
  const indented: (Indentable & { value: string })[] = []
  let least = Number.POSITIVE_INFINITY
  let lineBegins = true
  for (const piece of pieces) {
    const isText = hasText(piece)
    if (lineBegins && !isText) least = 0
    if (lineBegins && isText && !isBlankLine(piece.value)) {
      least = Math.min(least, piece.value.length - piece.value.trimStart().length)
      indented.push(piece)
    }
    lineBegins = isText && piece.value.endsWith('\n')
  }
  for (const piece of indented) piece.value = piece.value.slice(least)
}

function hasText(piece: Indentable): piece is Indentable & { value: string } {
  return piece.type === 'text' && typeof piece.value === 'string'
}

function isBlankLine(line: string): boolean {
  return line.endsWith('\n') && line.trim() === ''
}

/** Templates: quoted strings, heredocs and bare texts, with `${ }` and `%{ }` sequences. */
import type { Interpolation, Template, TemplatePart } from './ast.js'
import { dollar, hyphen, identifierLength, lineEnd, lineFeed, percent, quote, tilde } from './characters.js'
import { forIntroduction, type ParseExpression } from './collections.js'
import { nest, type Piece, type TextPiece } from './directives.js'
import type { Scanner } from './scanner.js'
import { decodeMarkers, decodeQuoted, isEscaped, removeIndentation } from './strings.js'

/** What the readers of one template share. */
interface Reading {
  readonly s: Scanner
  readonly expression: ParseExpression
  readonly pieces: Piece[]
  /** Where the text that is being read began. */
  from: number
  /** Something in it was reported and left out. */
  spoiled: boolean
  /** The sequence before ended in `~}`: the next text loses its leading space. */
  trim: boolean
}

function reading(s: Scanner, expression: ParseExpression): Reading {
  return { s, expression, pieces: [], from: s.end, trim: false, spoiled: false }
}

/** The current token is the opening quote. */
export function quotedTemplate(s: Scanner, expression: ParseExpression): Template {
  const { start, text } = s
  const r = reading(s, expression)
  const end = plainEnd(text, s.end)
  if (end >= 0) {
    addText(r, end, 'quoted')
    s.end = end + 1
  } else readQuoted(r)
  const parts = partsOf(r)
  s.advance()
  return { type: 'template', form: 'quoted', parts, span: s.span(start, s.previousEnd) }
}

/** Offset of the closing quote if nothing needs a closer look before it; -1 otherwise. */
function plainEnd(text: string, from: number): number {
  for (let at = from; ; at++) {
    const c = text.charCodeAt(at)
    if (c === quote) return at
    // Backslash, `$`, `%`, a line break, the end of the text.
    if (c === 92 || c === dollar || c === percent || c === lineFeed || Number.isNaN(c)) return -1
  }
}

const quotedStops = /["\n\r]|[$%]\{/g

function readQuoted(r: Reading): void {
  const { s } = r
  let at = r.from
  while (!s.stuck) {
    quotedStops.lastIndex = at
    const found = quotedStops.exec(s.text)?.index ?? s.text.length
    const c = s.text.charCodeAt(found)
    if (c === quote) {
      at = found + 1
      if (isEscaped(s.text, r.from, found)) continue
      addText(r, found, 'quoted')
      s.end = at
      return
    }
    if (c === dollar || c === percent) at = sequenceOrMarker(r, found, 'quoted')
    else unclosedQuote(s, found)
  }
}

function unclosedQuote(s: Scanner, end: number): void {
  if (end < s.text.length) {
    const hint = 'Write `\\n` for a line break, or a longer text as a heredoc.'
    s.report(s.span(end, end + 1), 'hcl-line-break-in-string', 'A quoted string can not hold a line break', hint)
  }
  const hint = 'Close it with `"` in the same line. Longer texts are written as a heredoc, or with `\\n`.'
  s.fail(s.span(s.start, Math.max(end, s.end)), 'hcl-unclosed-string', 'The string is not closed in its line', hint)
}

/** The current token is `<<EOT` with its line break. */
export function heredocTemplate(s: Scanner, expression: ParseExpression): Template {
  const { start, text } = s
  const indented = text.charCodeAt(start + 2) === hyphen
  const nameStart = start + (indented ? 3 : 2)
  const marker = text.slice(nameStart, nameStart + identifierLength(text, nameStart))
  const outer = s.heredoc
  s.heredoc = outer ?? marker
  const r = reading(s, expression)
  readHeredoc(r, marker, start)
  if (indented) removeIndentation(r.pieces)
  const parts = partsOf(r)
  if (!s.stuck) s.heredoc = outer
  s.advance()
  const form = indented ? 'heredoc-indented' : 'heredoc'
  return { type: 'template', form, parts, span: s.span(start, s.previousEnd) }
}

function readHeredoc(r: Reading, marker: string, start: number): void {
  const { s } = r
  while (!s.stuck) {
    const close = closingMarker(s.text, r.from, marker)
    if (close >= 0) {
      s.end = close
      if (lineEnd(s.text, close) === s.text.length) reportUnfinished(s, close, marker)
      return
    }
    if (r.from >= s.text.length) {
      const hint = `Put \`${marker}\` on a line of its own after the text; everything after this place was not read.`
      const at = s.span(start, start + marker.length + 2)
      s.abandon(at, 'hcl-unclosed-heredoc', `No line closes this heredoc with \`${marker}\``, hint)
      return
    }
    readLine(r)
  }
}

/** Without a line break after it the closing marker doesn't count for HCL; what is meant is clear, though. */
function reportUnfinished(s: Scanner, end: number, marker: string): void {
  const hint = 'End the file with a line break.'
  const at = s.span(end - marker.length, end)
  s.report(at, 'hcl-unclosed-heredoc', `A line break is missing after the closing \`${marker}\``, hint)
}

/** Offset after the marker if the line at `from` consists of it; -1 otherwise. */
function closingMarker(text: string, from: number, marker: string): number {
  const found = text.indexOf(marker, from)
  if (found < 0) return -1
  const end = found + marker.length
  for (let at = from; at < found; at++) if (!isBlank(text.charCodeAt(at))) return -1
  for (let at = end; at < lineEnd(text, end); at++) if (!isBlank(text.charCodeAt(at))) return -1
  return end
}

function isBlank(c: number): boolean {
  return c === 32 || c === 9 || c === 13
}

/** Reads to the end of the line `r.from` stands in, or beyond it if a sequence spans lines. */
function readLine(r: Reading): void {
  const { s } = r
  const stops = /\n|[$%]\{/g
  let at = r.from
  while (!s.stuck) {
    stops.lastIndex = at
    const found = stops.exec(s.text)?.index ?? s.text.length
    if (found === s.text.length || s.text.charCodeAt(found) === lineFeed) {
      const end = Math.min(found + 1, s.text.length)
      addText(r, end, 'heredoc')
      r.from = end
      return
    }
    at = sequenceOrMarker(r, found, 'heredoc')
  }
}

/** A whole text as a template, without quotes. */
export function bareTemplate(s: Scanner, expression: ParseExpression): Template {
  const { end: start } = s
  const r = reading(s, expression)
  while (r.from < s.text.length && !s.stuck) readLine(r)
  const parts = partsOf(r)
  return { type: 'template', form: 'bare', parts, span: s.span(start, s.text.length) }
}

function partsOf({ s, pieces, spoiled }: Reading): readonly TemplatePart[] {
  const parts = nest(s, pieces)
  if (spoiled) s.giveUp()
  return parts
}

/** `${` or `%{` at `at`: an escaped one is text, else the sequence is read. Answers where to go on. */
function sequenceOrMarker(r: Reading, at: number, form: Template['form']): number {
  const { s } = r
  if (at > r.from && s.text.charCodeAt(at - 1) === s.text.charCodeAt(at)) return at + 2
  addText(r, at, form)
  const contentStart = s.text.charCodeAt(at + 2) === tilde ? at + 3 : at + 2
  if (contentStart === at + 3) trimEnd(r.pieces.at(-1))
  s.end = contentStart
  const newlines = s.open(false)
  const piece = s.text.charCodeAt(at) === dollar ? interpolation(r, at) : directive(r, at)
  if (piece) r.pieces.push(piece)
  if (s.stuck) return at
  s.brackets--
  s.newlines = newlines
  r.trim = s.is('~}')
  r.from = s.end
  return s.end
}

function interpolation(r: Reading, start: number): Interpolation {
  const { s } = r
  const value = r.expression(s)
  expectClosing(s)
  return { type: 'interpolation', value, span: s.span(start, s.end) }
}

function directive(r: Reading, start: number): Piece | undefined {
  const { s } = r
  const keyword = s.is('identifier') ? s.lexeme() : ''
  if (!/^(if|else|endif|for|endfor)$/.test(keyword)) return unknownDirective(r)
  s.advance()
  if (keyword === 'if') {
    const condition = r.expression(s)
    expectClosing(s)
    return { type: 'open-if', condition, span: s.span(start, s.end) }
  }
  if (keyword === 'for') {
    const { names, collection } = forIntroduction(s, r.expression)
    expectClosing(s)
    return { type: 'open-for', names, collection, span: s.span(start, s.end) }
  }
  expectClosing(s)
  return { type: 'keyword', keyword, span: s.span(start, s.end) }
}

/** Is stepped over, so that what follows can be read; the template as a whole means nothing then. */
function unknownDirective(r: Reading): undefined {
  const { s } = r
  const at = s.span(s.start, s.end)
  const hint = 'The directives are `if`, `else`, `endif`, `for` and `endfor`. A plain `%{` is written `%%{`.'
  const found = s.is('identifier') ? `\`${s.lexeme()}\` is no directive of a template` : 'A directive needs a name'
  s.report(at, 'hcl-template-directive', found, hint)
  while (!s.is('}') && !s.is('~}') && !s.is('end') && !s.stuck) s.advance()
  r.spoiled = true
  expectClosing(s)
}

/** Stays on the brace: what follows it is text again. */
function expectClosing(s: Scanner): void {
  if (!s.is('}') && !s.is('~}')) s.unexpected('`}` to close the template sequence')
}

function addText(r: Reading, end: number, form: Template['form']): void {
  const { s, from } = r
  if (end <= from) return
  const decoded = form === 'quoted' ? decodeQuoted(s, from, end) : decodeMarkers(s.text.slice(from, end))
  const piece: TextPiece = { type: 'text', value: r.trim ? decoded.trimStart() : decoded, span: s.span(from, end) }
  r.pieces.push(piece)
  r.trim = false
}

function trimEnd(piece: Piece | undefined): void {
  if (piece?.type === 'text') piece.value = piece.value.trimEnd()
}

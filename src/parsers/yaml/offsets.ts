/** Where each character of a scalar's decoded text stands in the file: for scripts and expressions inside YAML. */
import type { OffsetMap, OffsetSegment, Scalar } from '../../model/index.js'

/** A run of source text that decodes to `text`; one that begins a line may follow folded white space. */
interface Piece {
  readonly source: number
  readonly text: string
  readonly startsLine: boolean
}

/**
 * The map from the decoded text (`scalar.value` as a string) to the file. An aliased scalar leads to where its text
 * was written. Decoded line breaks and folds map next to the text before them.
 */
export function scalarMap(scalar: Scalar): OffsetMap {
  const written = asWritten(scalar)
  const { file, start } = written.span
  const raw = written.raw ?? ''
  const decoded = typeof written.value === 'string' ? written.value : raw
  return { file, segments: align(decoded, piecesOf(written, decoded), start + openingLength(written, raw)) }
}

/** Follows aliases and merge keys back to the scalar that holds the text. */
function asWritten(scalar: Scalar): Scalar {
  let current = scalar
  while (current.origin?.kind === 'scalar') current = current.origin
  return current
}

function openingLength(scalar: Scalar, raw: string): number {
  if (scalar.style === 'single' || scalar.style === 'double') return 1
  if (scalar.style === 'literal' || scalar.style === 'folded') return raw.indexOf('\n') + 1
  return 0
}

function align(decoded: string, pieces: Iterable<Piece>, start: number): OffsetSegment[] {
  const segments: OffsetSegment[] = []
  let at = 0
  for (const { source, text, startsLine } of pieces) {
    if (startsLine) while (!decoded.startsWith(text, at) && /[ \n]/.test(decoded[at] ?? '')) at++
    if (!decoded.startsWith(text, at)) break
    const last = segments.at(-1)
    if (!last || source - at !== last.source - last.at) segments.push({ at, source })
    at += text.length
  }
  return segments[0]?.at === 0 ? segments : [{ at: 0, source: segments[0]?.source ?? start }, ...segments]
}

function* piecesOf(scalar: Scalar, decoded: string): Generator<Piece, void> {
  const raw = scalar.raw ?? ''
  const opening = openingLength(scalar, raw)
  const block = scalar.style === 'literal' || scalar.style === 'folded'
  const quoted = opening === 1 && !block
  const body = raw.slice(opening, quoted ? -1 : undefined)
  const indent = block ? blockIndent(body, decoded) : 0
  let first = true
  for (const line of body.matchAll(/[^\r\n]+/g)) {
    const blanks = first && !block ? 0 : (/^[ \t]*/.exec(line[0])?.[0].length ?? 0)
    const skipped = block ? Math.min(indent, blanks) : blanks
    const text = block ? line[0].slice(skipped) : line[0].slice(skipped).trimEnd()
    const source = scalar.span.start + opening + line.index + skipped
    if (text !== '') yield* linePieces(scalar, text, source, !first || block)
    first = false
  }
}

/** Indentation of a block scalar: what its first line with text has more than its decoded form. */
function blockIndent(body: string, decoded: string): number {
  const blanks = (text: string): number => /^(?:[ \t]*\r?\n)*( *)(?=\S)/.exec(text)?.[1]?.length ?? 0
  return Math.max(0, blanks(body) - blanks(decoded))
}

function* linePieces(scalar: Scalar, line: string, source: number, startsLine: boolean): Generator<Piece, void> {
  const escaped = scalar.style === 'single' ? /''/g : scalar.style === 'double' ? doubleEscape : undefined
  let at = 0
  let starts = startsLine
  for (const found of escaped ? line.matchAll(escaped) : []) {
    if (found.index > at) {
      yield { source: source + at, text: line.slice(at, found.index), startsLine: starts }
      starts = false
    }
    yield { source: source + found.index, text: textOfEscape(found[0]), startsLine: starts }
    starts = false
    at = found.index + found[0].length
  }
  if (at < line.length) yield { source: source + at, text: line.slice(at), startsLine: starts }
}

const doubleEscape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.|$)/g

const shortEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
}

/** The text of one escape; a backslash at the end of a line is none. */
function textOfEscape(written: string): string {
  if (written === "''") return "'"
  const name = written.slice(1)
  if (!/^[xuU].+/.test(name)) return shortEscapes[name] ?? name
  const code = Number.parseInt(name.slice(1), 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

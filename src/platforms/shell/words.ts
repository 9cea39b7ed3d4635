/** Words as values: what is certain becomes a scalar, the rest an `Unknown` with its certain beginning. */
import { type Scalar, type ScalarStyle, type Span, scalar, unknown, type Value } from '../../model/index.js'
import { type Parameter, placeOf, type ShellTree, type Word, type WordPart } from '../../parsers/shell/index.js'
import { lookUp, type Scope } from './scope.js'

/** More alternatives than this in one word are not written out. */
const maxAlternatives = 64

/** Adds the words that the word expands to; answers false if it may expand to another number of them. */
export function expandWord(word: Word, tree: ShellTree, scope: Scope, into: Value[]): boolean {
  if (!word.parts.some((part) => part.type === 'brace')) return expandParts(word, tree, scope, into)
  const variants = alternatives(word.parts)
  if (!variants) {
    into.push(unknown('the braces expand to too many words', placeOf(tree, word)))
    return false
  }
  return variants.map((parts) => expandParts({ ...word, parts }, tree, scope, into)).every((exact) => exact)
}

/** The one value of a word that isn't split: an assignment's, a redirection's target. */
export function wordValue(word: Word, tree: ShellTree, scope: Scope): Value {
  const pieces = word.parts.map((part) => pieceOf(part, tree, scope))
  return join(pieces, placeOf(tree, word), tree.text.slice(word.start, word.end), styleOf(word))
}

/** Parts of a word once its braces are written out; undefined if there are too many. */
function alternatives(parts: readonly WordPart[]): WordPart[][] | undefined {
  let result: WordPart[][] = [[]]
  for (const part of parts) {
    const choices =
      part.type === 'brace' && !part.sequence
        ? part.alternatives.flatMap((a) => alternatives(a) ?? [undefined])
        : [[part]]
    if (result.length * choices.length > maxAlternatives) return undefined
    const known = choices.filter((choice) => choice !== undefined)
    if (known.length < choices.length) return undefined
    result = result.flatMap((head) => known.map((choice) => [...head, ...choice]))
  }
  return result
}

/** What a part contributes: known text, or the reason why it isn't known, perhaps with its beginning. */
interface Piece {
  readonly text: string
  readonly why?: string
  /** Unquoted, so that blanks in it separate words. */
  readonly splits: boolean
  readonly origin?: Value
}

function expandParts(word: Word, tree: ShellTree, scope: Scope, into: Value[]): boolean {
  const only = word.parts[0]
  // What most words are, and all that has to be known of them.
  if (only?.type === 'literal' && only.end - only.start === word.end - word.start) {
    into.push({ kind: 'scalar', value: only.value, span: placeOf(tree, word), style: 'plain' })
    return true
  }
  const pieces = word.parts.map((part) => pieceOf(part, tree, scope))
  const at = placeOf(tree, word)
  const raw = tree.text.slice(word.start, word.end)
  const value = join(pieces, at, raw, styleOf(word))
  const splitting = pieces.filter((p) => p.splits)
  if (splitting.length > 0 && value.kind === 'scalar') {
    for (const field of splitFields(pieces)) into.push({ ...value, value: field, raw })
    return true
  }
  into.push(value)
  // Beside text of its own an expansion is taken for a part of one word: `name=$version` is not expected to split.
  return splitting.length === 0 || splitting.length < pieces.length
}

function join(pieces: readonly Piece[], at: Span, raw: string, style: ScalarStyle): Value {
  let known = ''
  for (const piece of pieces) {
    known += piece.text
    if (piece.why !== undefined) {
      return unknown(piece.why, at, { ...(known === '' ? {} : { prefix: known }), ...originOf(piece) })
    }
  }
  const computed = pieces.find((p) => p.origin)
  return scalar(known, at, { ...(raw === known ? {} : { raw }), style, ...(computed ? originOf(computed) : {}) })
}

function originOf(piece: Piece): Pick<Scalar, 'origin'> {
  return piece.origin ? { origin: piece.origin } : {}
}

/** Splits the known text at blanks that came out of unquoted expansions. */
function splitFields(pieces: readonly Piece[]): string[] {
  const fields: string[] = []
  let current: string | undefined
  for (const piece of pieces) {
    if (!piece.splits) {
      current = (current ?? '') + piece.text
      continue
    }
    const [head = '', ...rest] = piece.text.split(/[ \t\n]+/)
    if (head !== '') current = (current ?? '') + head
    for (const next of rest) {
      if (current !== undefined) fields.push(current)
      current = next === '' ? undefined : next
    }
  }
  if (current !== undefined) fields.push(current)
  return fields
}

function styleOf(word: Word): ScalarStyle {
  const [only, more] = word.parts
  if (only && !more && only.type === 'single') return 'single'
  return only && !more && only.type === 'double' ? 'double' : 'plain'
}

function known(text: string): Piece {
  return { text, splits: false }
}

function notKnown(why: string, splits = false): Piece {
  return { text: '', why, splits }
}

function pieceOf(part: WordPart, tree: ShellTree, scope: Scope): Piece {
  switch (part.type) {
    case 'literal':
    case 'escaped':
      return known(part.value)
    case 'single':
      return beforeTemplate(part.value)
    case 'double':
    case 'ansi':
      return quotedPiece(part.parts, tree, scope)
    case 'parameter':
      return parameterPiece(part, tree, scope)
    // Which files a pattern names is a matter of the machine; as an argument it stands as written.
    case 'glob':
      return known(part.text)
    case 'tilde':
      return known(`~${part.user}`)
    case 'template':
      return notKnown(`\`${part.text}\` is filled in before the shell runs`, true)
    case 'substitution':
      return notKnown("a command's output isn't known here", true)
    case 'arithmetic':
      return notKnown("the arithmetic expression isn't computed here")
    case 'process':
      return notKnown('the name of a pipe is given at run time')
    case 'extended-glob':
    case 'brace':
    case 'array':
      return notKnown('what it expands to is decided at run time', true)
  }
}

/** In single quotes the shell leaves `${{ … }}` alone, but a workflow has filled it in by then. */
function beforeTemplate(text: string): Piece {
  const template = text.indexOf('${{')
  if (template < 0) return known(text)
  return { text: text.slice(0, template), why: 'a template is filled in before the shell runs', splits: false }
}

function quotedPiece(parts: readonly WordPart[], tree: ShellTree, scope: Scope): Piece {
  let text = ''
  let origin: Value | undefined
  for (const part of parts) {
    const piece = pieceOf(part, tree, scope)
    text += piece.text
    origin ??= piece.origin
    const several = part.type === 'parameter' && (part.name === '@' || part.index !== undefined)
    if (piece.why !== undefined) return { ...piece, text, splits: several }
  }
  return { text, splits: false, ...(origin ? { origin } : {}) }
}

function parameterPiece(part: Parameter, tree: ShellTree, scope: Scope): Piece {
  const plain = !part.length && !part.indirect && !part.index
  const defaults = part.operator === ':-' || part.operator === '-'
  if (!plain || (part.operator !== undefined && !defaults)) {
    return notKnown(`\`${tree.text.slice(part.start, part.end)}\` is computed at run time`, true)
  }
  const value = lookUp(scope, part.name, placeOf(tree, part))
  if (value.kind === 'unknown') return { text: value.prefix ?? '', why: value.why, splits: true, origin: value }
  if (value.kind !== 'scalar') return notKnown(`\`${part.name}\` is no single text`, true)
  const text = value.value === null ? '' : String(value.value)
  if (text === '' && part.operator === ':-') return quotedPiece(part.argument ?? [], tree, scope)
  return { text, splits: true, origin: value }
}

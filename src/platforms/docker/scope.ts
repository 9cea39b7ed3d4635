/** Build arguments and environment variables: what `$name` stands for at a place of a Dockerfile. */
import {
  cover,
  type Scalar,
  type Span,
  scalar,
  slice,
  type Tri,
  type Unknown,
  unknown,
  type Value,
} from '../../model/index.js'
import { type MappedText, type Part, parseTemplate, type VariablePart } from '../../parsers/dockerfile/index.js'

/** Looked up by name. */
export type Variables = Pick<ReadonlyMap<string, Value>, 'get'>

/** What is visible at one place. */
export interface Scope<Held extends Variables = Variables> {
  readonly escape: string
  /** `ARG`s by name. */
  readonly args: Held
  readonly env: Held
  /** Names whose `ARG` was written after their `ENV`: the builder takes the last one. Elsewhere `ENV` is the last. */
  readonly late?: ReadonlySet<string>
  /** Why a name that is not set here may be set all the same; absent where nothing else can set it. */
  readonly elsewhere?: string
}

/** What a stage has set so far. Never changed: each instruction that sets something makes a new one. */
export type StageScope = Scope<ReadonlyMap<string, Value>>

/** Set by the builder for `FROM`, and in a stage after a bare `ARG name`. */
export const platformArgs: ReadonlySet<string> = new Set(
  'TARGETPLATFORM TARGETOS TARGETARCH TARGETVARIANT BUILDPLATFORM BUILDOS BUILDARCH BUILDVARIANT TARGETSTAGE'.split(
    ' ',
  ),
)

/** What `FROM` and the arguments before it can use without declaring it. */
export function builderArgs(at: Span): ReadonlyMap<string, Value> {
  return new Map([...platformArgs].map((name) => [name, unknown(`\`${name}\` depends on the build`, at)]))
}

/** A use of a variable, for rules about undefined ones. */
export interface Reference {
  readonly name: string
  readonly span: Span
  /** Does anything set it? True where it needn't be set, as in `${x:-y}`. */
  readonly defined: Tri
}

export interface Expanded {
  readonly value: Value
  readonly references: readonly Reference[]
}

interface Piece {
  readonly text: string
  /** Text that can't be known follows `text`. */
  readonly why?: string
  readonly origin?: Value
  readonly via?: string
}

const known = (text: string): Piece => ({ text })

export function lookup({ env, args, late }: Scope, name: string): Value | undefined {
  return late?.has(name) ? args.get(name) : (env.get(name) ?? args.get(name))
}

/** The word with quotes removed and variables replaced by what is known of them. */
export function expand(word: MappedText, scope: Scope): Expanded {
  if (isPlain(word.text, scope.escape))
    return { value: scalar(word.text, word.span, { style: 'plain' }), references: [] }
  const parts = parseTemplate(word, scope.escape)
  const references: Reference[] = []
  const piece = join(parts, scope, references)
  const verbatim = parts.length <= 1 && parts.every((p) => p.kind === 'text' && p.text === word.text)
  return { value: toValue(piece, word, verbatim), references }
}

/** Nothing in it is replaced or removed. */
function isPlain(text: string, escapeChar: string): boolean {
  return !/["'$]/.test(text) && !text.includes(escapeChar)
}

function toValue(piece: Piece, word: MappedText, verbatim: boolean): Scalar | Unknown {
  const source = { ...(piece.origin ? { origin: piece.origin } : {}), ...(piece.via ? { via: piece.via } : {}) }
  if (piece.why !== undefined) return unknown(piece.why, word.span, { ...source, prefix: piece.text })
  return verbatim
    ? scalar(piece.text, word.span, { style: 'plain' })
    : scalar(piece.text, word.span, { ...source, raw: word.text, style: 'computed' })
}

function join(parts: readonly Part[], scope: Scope, references: Reference[]): Piece {
  let text = ''
  let origin: Value | undefined
  let via: string | undefined
  for (const part of parts) {
    const piece = part.kind === 'text' ? known(part.text) : variable(part, scope, references)
    text += piece.text
    origin ??= piece.origin
    via ??= piece.via
    if (piece.why !== undefined) return piece.origin ? { ...piece, text } : { text, why: piece.why }
  }
  return { text, ...(origin ? { origin } : {}), ...(via ? { via } : {}) }
}

function variable(part: VariablePart, scope: Scope, references: Reference[]): Piece {
  const { operator } = part
  const tolerant = /[-+?]$/.test(operator)
  const value = lookup(scope, part.name)
  const defined = tolerant || value !== undefined || (scope.elsewhere ? 'unknown' : false)
  references.push({ name: part.name, span: part.span, defined })
  const current = pieceOf(part.name, value, scope)
  const isNull = operator.startsWith(':') ? (p: Piece) => p.text === '' : () => value === undefined
  switch (operator.replace(':', '')) {
    case '':
    case '?':
      return current
    case '-':
      if (current.why === undefined) return isNull(current) ? join(part.argument, scope, references) : current
      // Somebody may pass a value, but the file says what it is without one.
      return join(part.argument, scope, references)
    case '+':
      if (current.why !== undefined) return { text: '', why: current.why }
      return isNull(current) ? known('') : join(part.argument, scope, references)
    default:
      return edit(part, current, scope, references)
  }
}

function pieceOf(name: string, value: Value | undefined, scope: Scope): Piece {
  if (!value)
    return scope.elsewhere ? { text: '', why: `\`${name}\` is not set in this file: ${scope.elsewhere}` } : known('')
  if (value.kind === 'scalar') return { text: String(value.value), origin: value, via: `\`${name}\`` }
  const why = value.kind === 'unknown' ? value.why : `\`${name}\` has no value`
  return { text: value.kind === 'unknown' ? (value.prefix ?? '') : '', why, origin: value, via: `\`${name}\`` }
}

/** `#` `##` `%` `%%` `/` `//` */
function edit(part: VariablePart, current: Piece, scope: Scope, references: Reference[]): Piece {
  const pattern = join(part.argument, scope, references)
  const replacement = join(part.replacement, scope, references)
  const why = current.why ?? pattern.why ?? replacement.why ?? escaped(part) ?? tooHard(current.text, pattern.text)
  if (why !== undefined) return { text: '', why }
  return { ...current, text: edited(current.text, part.operator, pattern.text, replacement.text) }
}

/** Whether a star was escaped is lost with the quotes. */
function escaped({ span }: VariablePart): string | undefined {
  return /[\\`][*?]/.test(slice(span)) ? 'its pattern has escaped wildcards' : undefined
}

/** Several stars against a long text cost polynomial time in a backtracking matcher. */
function tooHard(text: string, pattern: string): string | undefined {
  const stars = pattern.replace(/\*+/g, '*').split('*').length - 1
  return stars > 2 || text.length > 1000 ? 'its pattern is too costly to be evaluated here' : undefined
}

function edited(text: string, operator: string, pattern: string, replacement: string): string {
  const greedy = globSource(pattern, true)
  const lazy = globSource(pattern, false)
  switch (operator) {
    case '#':
      return text.replace(new RegExp(`^${lazy}`, 's'), '')
    case '##':
      return text.replace(new RegExp(`^${greedy}`, 's'), '')
    case '%':
      return longestPrefixBefore(text, new RegExp(`^${lazy}$`, 's'), true)
    case '%%':
      return longestPrefixBefore(text, new RegExp(`^${greedy}$`, 's'), false)
    case '/':
      return text.replace(new RegExp(greedy, 's'), () => replacement)
    default:
      return text.replace(new RegExp(greedy, 'gs'), () => replacement)
  }
}

/** Takes off the suffix that matches: the shortest one, or the longest. */
function longestPrefixBefore(text: string, suffix: RegExp, shortest: boolean): string {
  for (let i = 0; i <= text.length; i++) {
    const at = shortest ? text.length - i : i
    if (suffix.test(text.slice(at))) return text.slice(0, at)
  }
  return text
}

function globSource(pattern: string, greedy: boolean): string {
  return pattern
    .replace(/\*+/g, '*')
    .replace(/[\\^$.*+?()[\]{}|]/g, (c) => (c === '*' ? (greedy ? '.*' : '.*?') : c === '?' ? '.' : `\\${c}`))
}

/** The span of several words as one. */
export function spanning(words: readonly { readonly span: Span }[], fallback: Span): Span {
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? cover(first.span, last.span) : fallback
}

/** From the flat row of texts and sequences in a template to its tree: `%{ if }` and `%{ for }` hold what they enclose. */
import { cover, type Span } from '../../model/index.js'
import type { Expression, Interpolation, TemplatePart } from './ast.js'
import type { ForIntroduction } from './collections.js'
import type { Scanner } from './scanner.js'

export type Piece = TextPiece | Interpolation | OpenIf | OpenFor | Keyword

/** At most one line of text; trimming and unindenting still change it. */
export interface TextPiece {
  readonly type: 'text'
  value: string
  readonly span: Span
}

interface OpenIf {
  readonly type: 'open-if'
  readonly condition: Expression
  readonly span: Span
}

interface OpenFor extends ForIntroduction {
  readonly type: 'open-for'
  readonly span: Span
}

interface Keyword {
  readonly type: 'keyword'
  readonly keyword: string
  readonly span: Span
}

/** A directive that waits for its end. */
interface Frame {
  readonly opening: OpenIf | OpenFor
  readonly parts: TemplatePart[]
  /** Set once `else` was read. */
  otherwise?: TemplatePart[]
}

const maxNesting = 100

export function nest(s: Scanner, pieces: readonly Piece[]): TemplatePart[] {
  const root: TemplatePart[] = []
  const frames: Frame[] = []
  for (const piece of pieces) {
    if (s.stuck) return root
    const top = frames.at(-1)
    const target = top ? (top.otherwise ?? top.parts) : root
    switch (piece.type) {
      case 'text':
        addText(target, piece)
        break
      case 'interpolation':
        target.push(piece)
        break
      case 'open-if':
      case 'open-for':
        frames.push({ opening: piece, parts: [] })
        if (frames.length > maxNesting) tooDeep(s, piece.span)
        break
      case 'keyword':
        if (!top || !closes(top, piece.keyword)) misplaced(s, piece)
        else if (piece.keyword === 'else') top.otherwise = []
        else {
          frames.pop()
          const outer = frames.at(-1)
          const parent = outer ? (outer.otherwise ?? outer.parts) : root
          parent.push(finish(top, piece.span))
        }
    }
  }
  const open = frames.at(-1)
  if (open) unclosed(s, open.opening)
  return root
}

/** Lines of a heredoc become one text. */
function addText(parts: TemplatePart[], piece: TextPiece): void {
  if (piece.value === '') return
  const last = parts.at(-1)
  if (last?.type === 'text') {
    parts[parts.length - 1] = { type: 'text', value: last.value + piece.value, span: cover(last.span, piece.span) }
  } else parts.push({ type: 'text', value: piece.value, span: piece.span })
}

function closes(frame: Frame, keyword: string): boolean {
  if (frame.opening.type === 'open-for') return keyword === 'endfor'
  return keyword === 'endif' || (keyword === 'else' && !frame.otherwise)
}

function finish({ opening, parts, otherwise }: Frame, end: Span): TemplatePart {
  const span = cover(opening.span, end)
  if (opening.type === 'open-if') {
    return { type: 'if', condition: opening.condition, then: parts, else: otherwise ?? [], span }
  }
  const { keyName, valueName } = opening.names
  return {
    type: 'for',
    ...(keyName === undefined ? {} : { key: keyName }),
    value: valueName,
    collection: opening.collection,
    body: parts,
    span,
  }
}

function misplaced(s: Scanner, { keyword, span }: Keyword): void {
  const hint =
    'Every `%{ if }` takes one `%{ else }` at most and ends with `%{ endif }`; `%{ for }` with `%{ endfor }`.'
  s.fail(span, 'hcl-template-directive', `\`%{ ${keyword} }\` belongs to no open directive`, hint)
}

function unclosed(s: Scanner, { type, span }: OpenIf | OpenFor): void {
  const word = type === 'open-if' ? 'if' : 'for'
  const hint = `Add \`%{ end${word} }\` where the directive ends.`
  s.fail(span, 'hcl-template-directive', `\`%{ ${word} }\` is never ended`, hint)
}

function tooDeep(s: Scanner, at: Span): void {
  const hint = 'Compute the parts in locals and put them together here.'
  s.fail(at, 'hcl-too-deep', `Template directives are nested more than ${maxNesting} levels deep`, hint)
}

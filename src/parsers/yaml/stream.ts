/** The only file that touches the `yaml` package: text → composed documents, comments and complaints. */
import type { CST, Document } from 'yaml'
import { type Comment, type SourceFile, span } from '../../model/index.js'
import type { SyntaxComplaint } from './errors.js'
import { yamlPackage } from './package.js'

/** Deeper documents are not read: no configuration is, and recursion over them must end. */
export const maxDepth = 400

export interface ComposedDocument {
  /** Undefined where the document is too deep or the package failed on it. */
  readonly document: Document.Parsed | undefined
  /** Offset of its `---` or first content, behind the comments before it. */
  readonly start: number
  readonly complaints: readonly SyntaxComplaint[]
}

export interface Stream {
  readonly documents: readonly ComposedDocument[]
  readonly comments: readonly Comment[]
  /** What is wrong outside of any document. */
  readonly complaints: readonly SyntaxComplaint[]
}

/** Scalars stay text (`failsafe`), keys may repeat: both are decided by us, the package's ways are lossy or quadratic. */
const options = { schema: 'failsafe', uniqueKeys: false, strict: false, resolveKnownTags: false } as const

const scalarFollows = '\u001f'

/**
 * Reads document by document: a line of `---` ends whatever was open, also an unclosed quote or bracket, so that one
 * broken document never reaches into the next.
 */
export function readStream(file: SourceFile): Stream {
  const { Composer } = yamlPackage()
  const comments: Comment[] = []
  const documents: ComposedDocument[] = []
  let composer = new Composer(options)
  let start = 0

  const keep = (document: Document.Parsed): void => {
    documents.push({ document, start, complaints: document.errors.map(complaint) })
  }
  const giveUp = (code: string, at: number): void => {
    composer = new Composer(options)
    documents.push({ document: undefined, start, complaints: [{ code, start: at, end: at }] })
  }
  const compose = (token: CST.Token): void => {
    if (token.type === 'document') {
      for (const document of composer.end()) keep(document)
      start = token.offset
      const tooDeep = findTooDeep(token)
      if (tooDeep !== undefined) {
        giveUp('RESOURCE_EXHAUSTION', tooDeep)
        return
      }
    }
    for (const document of composer.next(token)) keep(document)
  }

  for (const [from, to] of documentRanges(file.text)) {
    try {
      for (const token of tokens(file, from, to, comments)) compose(token)
    } catch (error) {
      start = from
      giveUp(error instanceof RangeError ? 'RESOURCE_EXHAUSTION' : 'IMPOSSIBLE', from)
    }
  }
  for (const document of composer.end()) keep(document)
  return { documents, comments, complaints: composer.streamInfo().errors.map(complaint) }
}

/** Stretches of the text that each begin with a line of `---` (but for the first). */
function* documentRanges(text: string): Generator<readonly [number, number], void> {
  let from = 0
  for (const marker of text.matchAll(/(?<=[\r\n])---(?=[ \t\r\n]|$)/g)) {
    yield [from, marker.index]
    from = marker.index
  }
  yield [from, text.length]
}

/** Syntax tokens of a stretch of text; comments are collected on the way, wherever the grammar hangs them. */
function* tokens(file: SourceFile, from: number, to: number, comments: Comment[]): Generator<CST.Token, void> {
  const { Lexer, Parser } = yamlPackage()
  const parser = new Parser()
  parser.offset = from
  let inScalar = false
  for (const lexeme of new Lexer().lex(file.text.slice(from, to))) {
    if (!inScalar && lexeme.startsWith('#')) {
      comments.push({ span: span(file, parser.offset, parser.offset + lexeme.length), text: lexeme })
    }
    inScalar = lexeme === scalarFollows
    yield* parser.next(lexeme)
  }
  yield* parser.end()
}

function complaint(error: { code: string; pos: [number, number] }): SyntaxComplaint {
  return { code: error.code, start: error.pos[0], end: error.pos[1] }
}

/** Offset of a node nested deeper than the limit, found without recursion. */
function findTooDeep(document: CST.Document): number | undefined {
  const open: (readonly [CST.Token | null | undefined, number])[] = [[document.value, 1]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, level] = next
    if (token && level > maxDepth) return token.offset
    if (!token || !('items' in token)) continue
    for (const item of token.items) {
      if (item.key) open.push([item.key, level + 1])
      if (item.value) open.push([item.value, level + 1])
    }
  }
  return undefined
}

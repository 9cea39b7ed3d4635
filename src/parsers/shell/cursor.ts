/** Where the parser stands, what it has seen wrong, and the few questions every rule of the grammar asks of the text. */
import { type OffsetMap, type Problem, problemAt, spanOf } from '../../model/index.js'
import type { CommandList, HereDocument, Node, ShellTree, WordPart } from './ast.js'

export interface Cursor {
  readonly text: string
  readonly map: OffsetMap
  readonly grammar: Grammar
  pos: number
  /** Reading stops here; moved while a here-document or a backquoted script is read. */
  end: number
  /** How many constructs are open around `pos`. */
  depth: number
  /** Closers that some open construct waits for: a set of `Closer` bits. */
  open: number
  /** Here-documents whose operator was read and whose body starts after the next line break. */
  pending: PendingHereDocument[]
  readonly comments: Node[]
  readonly problems: Problem[]
  /** Nested too deeply: everything up to the end is left unread. */
  abandoned: boolean
  /** A search for a template's end or an arithmetic expression's end came to nothing: later ones need not search again. */
  searchedInVain: { template: boolean; arithmetic: boolean }
}

/** The rules that contain each other, handed around so that no file has to import in a circle. */
export interface Grammar {
  /** Commands up to a closer that some open construct waits for, or the end. */
  readonly commands: (c: Cursor) => CommandList
  /** What starts with `$` or a backquote; undefined (and nothing read) if it is only a dollar sign. */
  readonly expansion: (c: Cursor, quoted: boolean) => WordPart | undefined
  /** A script that is a text of its own, with its place in the file and the depth it starts at. */
  readonly script: (text: string, map: OffsetMap, depth: number) => ShellTree
}

export function newCursor(text: string, map: OffsetMap, grammar: Grammar, depth: number): Cursor {
  return {
    text,
    map,
    grammar,
    pos: 0,
    end: text.length,
    depth,
    open: 0,
    pending: [],
    comments: [],
    problems: [],
    abandoned: false,
    searchedInVain: { template: false, arithmetic: false },
  }
}

export interface PendingHereDocument {
  readonly delimiter: string
  readonly quoted: boolean
  readonly stripTabs: boolean
  readonly operator: Node
  readonly receive: (body: HereDocument) => void
}

export const Closer = { PAREN: 1, BRACE: 2, THEN: 4, ELSE: 8, DO: 16, DONE: 32, ESAC: 64, CLAUSE: 128 } as const

export const maxDepth = 200

/** A text that is no shell script at all is told once, not at each of its characters. */
const maxProblems = 20

export const NEWLINE = 10

/** Classes of ASCII characters; everything else is part of a literal. */
const CLASS = new Uint8Array(128)
const mark = (characters: string, bit: number): void => {
  for (const ch of characters) CLASS[ch.charCodeAt(0)] = (CLASS[ch.charCodeAt(0)] ?? 0) | bit
}
/** Ends a word. */
export const BREAK = 1
/** Means something inside an unquoted word. */
export const SPECIAL = 2
/** May start a name. */
export const NAME_START = 4
/** May go on a name. */
export const NAME = 8
mark(' \t\n;&|()<>', BREAK)
mark('\\\'"$`*?~{[', SPECIAL)
mark('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', NAME_START | NAME)
mark('0123456789', NAME)

export function classOf(code: number): number {
  return code >= 0 && code < 128 ? (CLASS[code] ?? 0) : 0
}

/** The character code at `pos + ahead`, -1 past the end. */
export function peek(c: Cursor, ahead = 0): number {
  const at = c.pos + ahead
  return at < c.end ? c.text.charCodeAt(at) : -1
}

export function looksAt(c: Cursor, wanted: string): boolean {
  return c.pos + wanted.length <= c.end && c.text.startsWith(wanted, c.pos)
}

/** Reads `wanted` if it stands here. */
export function take(c: Cursor, wanted: string): boolean {
  if (!looksAt(c, wanted)) return false
  c.pos += wanted.length
  return true
}

export function report(c: Cursor, start: number, end: number, code: string, message: string, hint?: string): void {
  if (c.abandoned || c.problems.length >= maxProblems) return
  c.problems.push(problemAt(spanOf(c.map, start, end), code, message, hint ? { hint } : {}))
}

/** Runs `read` one level deeper; too deep, the rest of the script is given up once and for all. */
export function nested<T>(c: Cursor, fallback: (start: number) => T, read: () => T): T {
  if (c.depth >= maxDepth) {
    const start = c.pos
    report(c, start, start + 1, 'shell-too-deep', `more than ${maxDepth} constructs are nested here`)
    c.abandoned = true
    c.pos = c.end
    return fallback(start)
  }
  c.depth++
  const result = read()
  c.depth--
  return result
}

/** Length of a line break behind the backslash at `pos`, 0 if none follows: `\` LF or `\` CR LF. */
export function continuation(c: Cursor, ahead = 0): number {
  if (peek(c, ahead) !== 92) return 0
  const next = peek(c, ahead + 1)
  if (next === NEWLINE) return 2
  return next === 13 && peek(c, ahead + 2) === NEWLINE ? 3 : 0
}

/** Spaces, tabs, line continuations and the CR of a CR LF. */
export function skipBlanks(c: Cursor): void {
  const { text, end } = c
  while (c.pos < end) {
    const code = text.charCodeAt(c.pos)
    if (code === 32 || code === 9) c.pos++
    else if (code === 13 && (c.pos + 1 === end || text.charCodeAt(c.pos + 1) === NEWLINE)) c.pos++
    else if (code === 92) {
      const length = continuation(c)
      if (length === 0) return
      c.pos += length
    } else return
  }
}

/** Offset of the next line break, or the end. */
export function lineEnd(c: Cursor, from: number): number {
  let at = from
  while (at < c.end && c.text.charCodeAt(at) !== NEWLINE) at++
  return at
}

/** From `#` to the end of the line. */
export function skipComment(c: Cursor): void {
  const start = c.pos
  let end = lineEnd(c, start)
  c.pos = end
  if (end > start && c.text.charCodeAt(end - 1) === 13) end--
  c.comments.push({ start, end })
}

/** End of the name that starts at `from`; `from` itself if none does. */
export function nameEnd(c: Cursor, from: number): number {
  let at = from
  if (at >= c.end || (classOf(c.text.charCodeAt(at)) & NAME_START) === 0) return from
  while (at < c.end && (classOf(c.text.charCodeAt(at)) & NAME) !== 0) at++
  return at
}

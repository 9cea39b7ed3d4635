/** ShellCheck's findings, read from its `json1` output and put where they stand in the Dockerfile or workflow. */
import {
  type Edit,
  type Fix,
  type OffsetMap,
  type Severity,
  type Span,
  spanOf,
  table,
  toSource,
} from '../../model/index.js'
import type { Dialect } from './dialect.js'

export interface ShellScript {
  /** The decoded script. */
  readonly text: string
  readonly map: OffsetMap
  readonly dialect: Dialect
  /** Variables its surroundings set: they are not "never assigned". */
  readonly environment: Pick<ReadonlySet<string>, 'has'>
}

export interface ShellcheckFinding {
  /** `SC2086` */
  readonly code: string
  readonly severity: Severity
  /** ShellCheck's own sentence. */
  readonly message: string
  readonly span: Span
  readonly fix?: Fix
}

/** Lines and columns count from 1, columns in code points with a tab as one. */
interface Area {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export interface ShellcheckComment extends Area {
  /** As given on the command line. */
  readonly file: string
  readonly level: string
  readonly code: number
  readonly message: string
  readonly replacements: readonly (Area & { readonly replacement: string })[]
}

const severities = table<Severity>({ error: 'high', warning: 'medium', info: 'low', style: 'info' })

/** The comments of a `json1` document; undefined if it is no such document. */
export function parseShellcheck(json: string): readonly ShellcheckComment[] | undefined {
  try {
    const document: unknown = JSON.parse(json)
    const comments = field(document, 'comments')
    return Array.isArray(comments) ? comments.flatMap(readComment) : undefined
  } catch {
    return undefined
  }
}

function field(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined
}

function readComment(record: unknown): ShellcheckComment[] {
  const [file, level, code, message] = ['file', 'level', 'code', 'message'].map((key) => field(record, key))
  const area = readArea(record)
  const wellFormed = typeof file === 'string' && typeof level === 'string' && typeof message === 'string'
  if (!wellFormed || typeof code !== 'number' || !area) return []
  const replacements = field(field(record, 'fix'), 'replacements')
  return [
    {
      ...area,
      file,
      level,
      code,
      message,
      replacements: Array.isArray(replacements) ? replacements.flatMap(readReplacement) : [],
    },
  ]
}

function readReplacement(record: unknown): ShellcheckComment['replacements'][number][] {
  const area = readArea(record)
  const replacement = field(record, 'replacement')
  return area && typeof replacement === 'string' ? [{ ...area, replacement }] : []
}

function readArea(record: unknown): Area | undefined {
  const [line, column, endLine, endColumn] = ['line', 'column', 'endLine', 'endColumn'].map((key) => field(record, key))
  const numeric = typeof line === 'number' && typeof column === 'number'
  if (!numeric || typeof endLine !== 'number' || typeof endColumn !== 'number') return undefined
  return { line, column, endLine, endColumn }
}

/** Comments about a script as findings in the file it was written in, in source order. */
export function placeFindings(comments: readonly ShellcheckComment[], script: ShellScript): ShellcheckFinding[] {
  const offsets = offsetsOf(script.text)
  return comments
    .filter((comment) => !isAssignedOutside(comment, script, offsets))
    .map((comment) => {
      const fix = fixOf(comment, script, offsets)
      return {
        code: `SC${comment.code}`,
        severity: severities[comment.level] ?? 'info',
        message: comment.message,
        span: placeOfArea(comment, script.map, offsets),
        ...(fix ? { fix } : {}),
      }
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1))
}

/** SC2154 says that a variable is never assigned: the script can't show what ARG, ENV or `env:` assign. */
function isAssignedOutside(comment: ShellcheckComment, script: ShellScript, offsets: Offsets): boolean {
  if (comment.code !== 2154) return false
  const written = script.text.slice(
    offsets.at(comment.line, comment.column),
    offsets.at(comment.endLine, comment.endColumn),
  )
  const name = /^\$?\{?([A-Za-z_]\w*)/.exec(written)?.[1]
  return name !== undefined && script.environment.has(name)
}

function placeOfArea(area: Area, map: OffsetMap, offsets: Offsets): Span {
  return spanOf(map, offsets.at(area.line, area.column), offsets.at(area.endLine, area.endColumn))
}

function fixOf({ code, replacements }: ShellcheckComment, script: ShellScript, offsets: Offsets): Fix | undefined {
  if (replacements.length === 0) return undefined
  const edits = replacements.map((r): Edit => {
    const start = offsets.at(r.line, r.column)
    const end = offsets.at(r.endLine, r.endColumn)
    return {
      span: end > start ? spanOf(script.map, start, end) : insertionPoint(script.map, start),
      newText: r.replacement,
    }
  })
  return { title: `Change what SC${code} names`, safety: 'suggested', edits }
}

/** Behind the character before it: a continuation of the Dockerfile between the two stays where it is. */
function insertionPoint(map: OffsetMap, offset: number): Span {
  const at = offset > 0 ? toSource(map, offset - 1) + 1 : toSource(map, offset)
  return { file: map.file, start: at, end: at }
}

interface Offsets {
  readonly at: (line: number, column: number) => number
}

/** Offsets in UTF-16 code units of lines and columns in code points; what lies outside is the nearest place inside. */
function offsetsOf(text: string): Offsets {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    at: (line, column) => {
      if (line > starts.length) return text.length
      let offset = starts[Math.max(0, line - 1)] ?? 0
      for (let left = column - 1; left > 0 && offset < text.length && text[offset] !== '\n'; left--) {
        offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
      }
      return offset
    },
  }
}

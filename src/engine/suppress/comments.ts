/** Bylaw's own suppression comment: `# bylaw: ignore[rule-id, other-id] until=2027-01-31 owner=@team -- reason`. */
import { type Comment, lineStarts, position, type Span, span } from '../../model/index.js'

export interface Directive {
  readonly tool: string
  readonly kind: 'comment' | 'annotation' | 'waiver'
  /** Rule ids, or ids of the tool; `*` is every rule. */
  readonly ids: readonly string[]
  /** What it covers: one line and what begins there, the one statement that begins there, the block around it, or the file. */
  readonly scope: 'line' | 'statement' | 'block' | 'file'
  readonly at: Span
  readonly reason?: string
  readonly owner?: string
  readonly until?: string
  /** What is wrong with its grammar; it then suppresses nothing. */
  readonly malformed?: string
}

const marker = /bylaw:\s*(ignore(?:-file)?)\b\s*(\[[^\]]*\])?\s*(.*)$/

export function ownDirective(comment: Comment): Directive | undefined {
  const match = marker.exec(comment.text)
  if (!match) return undefined
  const [, verb, list, rest = ''] = match
  const [settings = '', ...reason] = rest.replace(/\s*\*\/\s*$/, '').split(/\s*--\s*/)
  const ids = (list ?? '')
    .replace(/[[\]]/g, '')
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean)
  const found: Record<string, string> = {}
  let malformed = ids.length === 0 ? 'name the rules in brackets: `ignore[rule-id]`' : undefined
  for (const word of settings.split(/\s+/).filter(Boolean)) {
    const [, key, value] = /^(until|owner)=(\S+)$/.exec(word) ?? []
    if (key && value) found[key] = value
    else malformed ??= `\`${word}\` is neither \`until=YYYY-MM-DD\`, \`owner=@team\` nor a reason behind \`--\``
  }
  if (found.until !== undefined && !isDate(found.until))
    malformed ??= `\`${found.until}\` is not a date like 2027-01-31`
  return {
    tool: 'bylaw',
    kind: 'comment',
    ids,
    scope: verb === 'ignore-file' ? 'file' : 'line',
    at: comment.span,
    ...(reason.length > 0 && reason.join(' -- ').trim() !== '' ? { reason: reason.join(' -- ').trim() } : {}),
    ...(found.owner === undefined ? {} : { owner: found.owner }),
    ...(found.until === undefined ? {} : { until: found.until }),
    ...(malformed === undefined ? {} : { malformed }),
  }
}

/** A calendar day that exists. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** The line a comment speaks of: its own if code stands before it, else the next one that holds code. Counts from 1. */
export function targetLine(comment: Span, comments: readonly Comment[]): number {
  const { file } = comment
  const starts = lineStarts(file)
  const { line } = position(file, comment.start)
  if (file.text.slice(starts[line - 1], comment.start).trim() !== '') return line
  for (let next = line + 1; next <= starts.length; next++) {
    const start = starts[next - 1] ?? 0
    const content = file.text.slice(start, starts[next] ?? file.text.length)
    const first = start + (content.length - content.trimStart().length)
    if (content.trim() !== '' && !comments.some((c) => c.span.start <= first && first < c.span.end)) return next
  }
  return line
}

export function wholeFile(at: Span): Span {
  return span(at.file, 0, at.file.text.length)
}

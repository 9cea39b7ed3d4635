/** Edits of text in lines whose ends may be continued: deleting a word or whole lines, adding text beside something. */
import type { Edit } from './fix.js'
import type { Span } from './source.js'

export function insertBefore({ file, start }: Span, newText: string): Edit {
  return { span: { file, start, end: start }, newText }
}

export function insertAfter({ file, end }: Span, newText: string): Edit {
  return { span: { file, start: end, end }, newText }
}

/** The line break that the file uses. */
export function lineBreakOf({ file }: Span): string {
  return file.text.includes('\r\n') ? '\r\n' : '\n'
}

/**
 * As `wordDeletion`, for a word that is one of several of which any may go: the edit begins where all of it begins, so
 * that of two deletions one waits, and what is left at last goes as a whole.
 */
export function partDeletion(whole: Span, part: Span): Edit | undefined {
  return widened(wordDeletion(part), whole)
}

/** The same edit, begun at an earlier place. */
export function widened(edit: Edit | undefined, from: Span): Edit | undefined {
  if (!edit || from.file !== edit.span.file || from.start > edit.span.start) return undefined
  const { file, start, end } = edit.span
  return { span: { file, start: from.start, end }, newText: file.text.slice(from.start, start) + edit.newText }
}

/** White space before the place on its line. */
export function indentationOf({ file, start }: Span): string {
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1
  return /^[ \t]*/.exec(file.text.slice(lineStart, start))?.[0] ?? ''
}

/** The lines of something that has them for itself, with their line break; undefined if something else stands there too. */
export function linesDeletion({ file, start, end }: Span): Edit | undefined {
  const { text } = file
  const first = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const next = newline < 0 ? text.length : newline + 1
  if (text.slice(first, start).trim() !== '' || text.slice(end, next).trim() !== '') return undefined
  return { span: { file, start: first, end: next }, newText: '' }
}

/**
 * A word of a list whose lines may be continued with `\`, with the blanks before it. A line of its own goes as a whole.
 * Undefined if only a comment would be left between it and the line before.
 */
export function wordDeletion({ file, start, end }: Span): Edit | undefined {
  const { text } = file
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const [continued] = /^[ \t]*\\[ \t]*\r?\n/.exec(text.slice(end)) ?? []
  if (before.trim() === '' && continued !== undefined)
    return { span: { file, start: start - before.length, end: end + continued.length }, newText: '' }
  const gap = /(?:[ \t]+|\\[ \t]*\r?\n)+$/.exec(text.slice(0, start))
  const isStranded = before.trim() === '' && !gap?.[0].includes('\\')
  return gap && !isStranded ? { span: { file, start: gap.index, end }, newText: '' } : undefined
}

/** Edits of a configuration's text by path: setting a value, adding to a list, deleting an entry. */
import type { Edit } from './fix.js'
import type { Path } from './lookup.js'
import { insertion } from './setting-insertion.js'
import { type Span, slice } from './source.js'
import { widened } from './text-edits.js'
import type { Value } from './value.js'

/**
 * Writes `text` (valid in YAML, or in the file's language, as it is) as the value at `path`. Undefined where no edit is
 * certain: the value comes from elsewhere, is structured, or the text around it is of a form not known here.
 */
export function settingEdit(body: Value, path: Path, value: Value, text: string): Edit | undefined {
  const newText = inLanguage(value.span, text)
  if (value.origin || newText === undefined) return undefined
  if (value.kind === 'scalar' && value.style !== 'computed') return { span: value.span, newText }
  return value.kind === 'missing' ? insertion(body, path, newText) : undefined
}

/** A word of YAML has quotes in JSON. */
function inLanguage({ file: { path } }: Span, text: string): string | undefined {
  if (!path.endsWith('.json') || /^(?:true|false|null|-?\d+(?:\.\d+)?|".*"|\[(?:".*")?\])$/.test(text)) return text
  return /^[A-Za-z][\w./-]*$/.test(text) ? JSON.stringify(text) : undefined
}

/**
 * Writes `text` (valid in the file's language as it is) as a further item of the list at `path`, which is begun where it
 * is missing. Undefined as for `settingEdit`.
 */
export function additionEdit(body: Value, path: Path, value: Value, text: string): Edit | undefined {
  if (value.kind === 'missing') return settingEdit(body, path, value, `[${text}]`)
  if (value.kind !== 'list' || value.open || value.origin) return undefined
  const { file, start } = value.span
  const last = value.items.at(-1)
  if (!last) return /^\[\s*\]$/.test(slice(value.span)) ? { span: value.span, newText: `[${text}]` } : undefined
  if (last.origin || last.span.file !== file) return undefined
  const lead = file.text.slice(file.text.lastIndexOf('\n', last.span.start - 1) + 1, last.span.start)
  if (file.text[start] === '[') {
    const after: Span = { file, start: last.span.end, end: last.span.end }
    return { span: after, newText: lead.trim() === '' ? `,\n${lead}${text}` : `, ${text}` }
  }
  if (!/^ *- +$/.test(lead)) return undefined
  const newline = file.text.indexOf('\n', Math.max(last.span.start, last.span.end - 1))
  const end = newline < 0 ? file.text.length : newline - (file.text[newline - 1] === '\r' ? 1 : 0)
  return { span: { file, start: end, end }, newText: `${file.text.includes('\r\n') ? '\r\n' : '\n'}${lead}${text}` }
}

/** Whole lines of a block mapping's entry, and of the mappings that would be left empty by it. */
export function deletionEdit(value: Value): Edit | undefined {
  const { keySpan, span } = value
  if (!keySpan || value.origin || value.kind === 'missing' || value.kind === 'unknown') return undefined
  const { file } = keySpan
  const { text } = file
  const start = text.lastIndexOf('\n', keySpan.start - 1) + 1
  if (text.slice(start, keySpan.start).trim() !== '') return undefined
  const newline = text.indexOf('\n', Math.max(span.end - 1, keySpan.end))
  const end = newline < 0 ? text.length : newline + 1
  const after = text.slice(span.end, end).trim()
  if (after !== '' && !after.startsWith('#')) return undefined
  const first = startWithEmptied(text, start, end, keySpan.start - start)
  return first === undefined ? undefined : { span: { file, start: first, end }, newText: '' }
}

/**
 * Where the deletion of an entry's lines begins, if that is the only one of its mapping: with the key that the mapping
 * stands at, as long as there is one. Undefined where that one can't go.
 */
function startWithEmptied(text: string, start: number, end: number, column: number): number | undefined {
  const next = contentBelow(text, end)
  if (next !== undefined && /^[ ]*/.exec(next)?.[0].length === column && !/^(?:---|\.\.\.)/.test(next)) return start
  const [opener, isNear] = contentAbove(text, start)
  const indent = /^[ -]*/.exec(opener)?.[0].length ?? 0
  if (indent >= column || column === 0) return start
  // Comments in between would be left without what they speak of.
  if (!/^ *[\w./-]+:\s*(?:#.*)?$/.test(opener) || !isNear) return undefined
  return startWithEmptied(text, start - opener.length - 1, end, indent)
}

const isContent = (line: string): boolean => !/^\s*(?:#|$)/.test(line)

function contentBelow(text: string, from: number): string | undefined {
  for (let start = from; start < text.length; ) {
    const newline = text.indexOf('\n', start)
    const line = text.slice(start, newline < 0 ? text.length : newline)
    if (isContent(line)) return line
    start += line.length + 1
  }
  return undefined
}

/** The line, and whether it is the one right above. */
function contentAbove(text: string, below: number): readonly [string, boolean] {
  for (let end = below - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(start, end)
    if (isContent(line)) return [line, end === below - 1]
    end = start - 1
  }
  return ['', false]
}

/**
 * One item of a list, on a line of its own or between brackets; the whole entry if it is the only one. The edit begins
 * with the list: of two items one waits for the other, so that no empty list is left.
 */
export function itemDeletion(list: Value, item: Value): Edit | undefined {
  if (list.kind !== 'list' || list.open || list.origin || item.origin) return undefined
  const { file } = item.span
  if (list.span.file !== file || list.items.some((i) => i.span.file !== file || i.origin)) return undefined
  if (list.items.length === 1) return deletionEdit(list)
  const edit = file.text[list.span.start] === '[' ? flowItemDeletion(item.span) : blockItemDeletion(item.span)
  return widened(edit, list.keySpan ?? list.span)
}

function blockItemDeletion({ file, start, end }: Span): Edit | undefined {
  const { text } = file
  const first = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const next = newline < 0 ? text.length : newline + 1
  const isOwn = /^\s*-[ \t]+$/.test(text.slice(first, start)) && /^\s*(?:#.*)?$/.test(text.slice(end, next))
  return isOwn ? { span: { file, start: first, end: next }, newText: '' } : undefined
}

function flowItemDeletion({ file, start, end }: Span): Edit | undefined {
  const [after = ''] = /^[ \t]*,[ \t]*/.exec(file.text.slice(end)) ?? []
  if (after !== '') return { span: { file, start, end: end + after.length }, newText: '' }
  const [before = ''] = /,[ \t]*$/.exec(file.text.slice(0, start)) ?? []
  return before === '' ? undefined : { span: { file, start: start - before.length, end }, newText: '' }
}

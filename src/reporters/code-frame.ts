/** The lines a finding is about, with its range underlined. */
import { lineSpan, lineStarts, type Range, type SourceFile, slice } from '../model/index.js'
import { type Cell, cells, cellsWidth } from './text.js'

/** Columns of source shown; longer lines are cut around the range. */
const shownColumns = 100
/** Columns kept to the left of the range when a line is cut. */
const leftContext = 20
/** UTF-16 units of a line looked at to either side of the range's start: far more than can be shown of a very long one. */
const reach = 1000
/** Lines of a range that are shown; the rest is said in one line. */
const shownLines = 3

export interface FrameStyle {
  /** Line numbers and bars. */
  readonly quiet: (text: string) => string
  /** The underline. */
  readonly mark: (text: string) => string
}

/** Lines without breaks at their ends; any range, even one outside of the text, answers some frame. */
export function codeFrame(file: SourceFile, range: Range, style: FrameStyle): readonly string[] {
  const lastLine = lineStarts(file).length
  const first = Math.max(1, Math.min(range.start.line, lastLine))
  const end = Math.max(first, Math.min(effectiveEnd(range), lastLine))
  const last = Math.min(end, first + shownLines - 1)
  const gutter = String(Math.min(last + 1, lastLine)).length
  const bar = (number: string) => style.quiet(`${number.padStart(gutter)} │`)
  const rows: string[] = []

  const numbered = (line: number, row: readonly Cell[]) => `${bar(String(line))} ${rowText(row)}`.trimEnd()
  if (first > 1) rows.push(numbered(first - 1, cut(lineCells(file, first - 1, 0), 0)))
  for (let line = first; line <= last; line++) {
    const from = line === range.start.line ? range.start.column - 1 : firstInk(lineText(file, line))
    const to = line === range.end.line ? range.end.column - 1 : Number.POSITIVE_INFINITY
    const row = cut(lineCells(file, line, from), from)
    rows.push(numbered(line, row))
    const underline = mark(row, from, to)
    if (underline) rows.push(`${bar('')} ${underline.indent}${style.mark(underline.text)}`)
  }
  if (end > last) rows.push(`${bar('')} ${style.quiet(`… ${end - last} more lines`)}`)
  else if (/\S/.test(lineText(file, last + 1))) rows.push(numbered(last + 1, cut(lineCells(file, last + 1, 0), 0)))
  return rows
}

/** A range that ends before the first character of a line ends, for the eye, on the line before. */
function effectiveEnd({ start, end }: Range): number {
  return end.column === 1 && end.line > start.line ? end.line - 1 : end.line
}

function lineText(file: SourceFile, line: number): string {
  return slice(lineSpan(file, line))
}

/** The characters of the line around the one at offset `from`. */
function lineCells(file: SourceFile, line: number, from: number): readonly Cell[] {
  const text = lineText(file, line)
  const at = Math.min(from, text.length)
  let start = Math.max(0, at - reach)
  // Not in the middle of a surrogate pair.
  if (start > 0 && /[\udc00-\udfff]/.test(text.charAt(start))) start--
  return cells(text.slice(start, at + reach), start)
}

function firstInk(text: string): number {
  return Math.max(0, text.search(/\S/))
}

function rowText(row: readonly Cell[]): string {
  return row.map((cell) => cell.text).join('')
}

const ellipsis = (at: number): Cell => ({ at, text: '…', width: 1 })

/** The row, cut to the columns shown so that the character at offset `from` is visible. */
function cut(row: readonly Cell[], from: number): readonly Cell[] {
  if (cellsWidth(row) <= shownColumns) return row
  let column = 0
  const columns = row.map((cell) => {
    const start = column
    column += cell.width
    return start
  })
  const index = row.findIndex((cell) => cell.at >= from)
  const target = columns[index < 0 ? row.length - 1 : index] ?? 0
  const left = target + leftContext < shownColumns ? 0 : target - leftContext
  const visible = row.filter((_, i) => {
    const start = columns[i] ?? 0
    return start >= left && start < left + shownColumns
  })
  const tail = visible.at(-1)
  return [
    ...(left > 0 ? [ellipsis(-1)] : []),
    ...visible,
    ...(tail && tail !== row.at(-1) ? [ellipsis(tail.at + tail.text.length)] : []),
  ]
}

function mark(row: readonly Cell[], from: number, to: number): { indent: string; text: string } | undefined {
  const before = cellsWidth(row.filter((cell) => cell.at < from))
  const under = cellsWidth(row.filter((cell) => cell.at >= from && cell.at < to))
  if (under === 0 && to === Number.POSITIVE_INFINITY) return undefined
  return { indent: ' '.repeat(before), text: '^'.repeat(Math.max(1, under)) }
}

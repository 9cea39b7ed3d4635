/** Comma-separated values by RFC 4180. */

/** Rows of cells, the header first; all must have as many. */
export function parseCsv(
  text: string,
): readonly (readonly string[])[] | { readonly fault: string; readonly argument: number } {
  const rows: string[][] = []
  let at = 0
  while (at < text.length) {
    const row: string[] = []
    const line = rows.length + 1
    for (;;) {
      const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at)
      if (!cell) return { fault: `row ${line}: a quote stands where none may`, argument: 0 }
      row.push(cell.value)
      at = cell.end
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === '\r') at++
    at++
    if (row.length === 1 && row[0] === '') continue
    if (rows[0] && row.length !== rows[0].length) {
      return { fault: `row ${line} has ${row.length} cells, the header ${rows[0].length}`, argument: 0 }
    }
    rows.push(row)
  }
  return rows.length > 0 ? rows : { fault: 'there is no header line', argument: 0 }
}

interface Cell {
  readonly value: string
  readonly end: number
}

function plainCell(text: string, start: number): Cell | undefined {
  let end = start
  while (
    end < text.length &&
    text[end] !== ',' &&
    text[end] !== '\n' &&
    !(text[end] === '\r' && text[end + 1] === '\n')
  ) {
    if (text[end] === '"') return undefined
    end++
  }
  return { value: text.slice(start, end), end }
}

function quotedCell(text: string, start: number): Cell | undefined {
  let value = ''
  let at = start + 1
  for (;;) {
    const close = text.indexOf('"', at)
    if (close < 0) return undefined
    value += text.slice(at, close)
    if (text[close + 1] === '"') {
      value += '"'
      at = close + 2
      continue
    }
    const next = text[close + 1]
    return next === undefined || next === ',' || next === '\n' || next === '\r' ? { value, end: close + 1 } : undefined
  }
}

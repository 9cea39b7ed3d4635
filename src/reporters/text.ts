/** Text that is safe to print: input decides what is in it, so nothing of it may steer a terminal. */

const tabStop = 4

/** Control characters and those that reorder text on the screen (bidirectional overrides and isolates). */
const steering = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** Twice as wide in a terminal: the wide and full-width blocks of Unicode's East Asian Width. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Drawn on top of, or glued to, the character before. */
const combining = /[\p{Mn}\p{Me}\p{Cf}]/u

export function printableText(text: string): string {
  return text.replace(steering, '\ufffd')
}

/** The text on one line, its blanks collapsed. */
export function oneLine(text: string): string {
  return printableText(text.replace(/\s+/g, ' ').trim())
}

/** At most `limit` UTF-16 units, ending in `…` if it was cut; never cuts a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** One drawn character of a line. */
export interface Cell {
  /** UTF-16 offset in the line. */
  readonly at: number
  readonly text: string
  /** Columns of a terminal it takes. */
  readonly width: number
}

/**
 * A line as a terminal draws it: tabs become blanks up to the next stop.
 * @param start offset in the line, where only a part of it is given
 */
export function cells(line: string, start = 0): readonly Cell[] {
  const result: Cell[] = []
  let at = start
  let column = 0
  for (const character of line) {
    const cell = draw(character, at, column)
    result.push(cell)
    at += character.length
    column += cell.width
  }
  return result
}

function draw(character: string, at: number, column: number): Cell {
  if (character === '\t') {
    const width = tabStop - (column % tabStop)
    return { at, text: ' '.repeat(width), width }
  }
  const text = printableText(character)
  if (text !== character) return { at, text, width: 1 }
  if (combining.test(character)) return { at, text, width: 0 }
  return { at, text, width: wide.test(character) ? 2 : 1 }
}

export function cellsWidth(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.width, 0)
}

/** Lines of a rendered template → the lines of the template they come from. */

interface TemplateLine {
  readonly text: string
  /** What stands outside of actions, in order; one piece where there is no action. */
  readonly pieces: readonly string[]
  /** Nothing but actions. */
  readonly isAction: boolean
}

/** Beyond this many pairs of lines, only equal lines are matched. */
const maxPairs = 4_000_000

/**
 * For every rendered line the index of its template line. A line that an action wrote as a whole belongs to the first
 * action on a line of its own between its neighbours' lines.
 */
export function alignLines(rendered: readonly string[], template: readonly string[]): readonly number[] {
  const lines = template.map(readLine)
  const matches = rendered.length * template.length > maxPairs ? greedy(rendered, lines) : best(rendered, lines)
  const next = nextMatches(matches, lines.length)
  let last = -1
  return matches.map((match, i) => {
    if (match < 0) return writerBetween(last, next[i] ?? lines.length, lines)
    last = match
    return match
  })
}

/** For every rendered line the template line of the first match from there on. */
function nextMatches(matches: readonly number[], none: number): readonly number[] {
  const result: number[] = []
  let next = none
  for (let i = matches.length - 1; i >= 0; i--) {
    const match = matches[i] ?? -1
    if (match >= 0) next = match
    result[i] = next
  }
  return result
}

function readLine(line: string): TemplateLine {
  const text = line.trim()
  const pieces = text.split(/\{\{.*?\}\}/).map((piece) => piece.trim())
  return { text, pieces, isAction: pieces.length > 1 && pieces.every((piece) => piece === '') }
}

const control = /^\{\{-?\s*(?:if|else|end|range|with|define|\/\*|\$)/

/** The first line that writes lines, behind the last match and before the next one. */
function writerBetween(last: number, next: number, lines: readonly TemplateLine[]): number {
  for (let at = last + 1; at < next; at++) {
    const line = lines[at]
    if (line?.isAction && !control.test(line.text)) return at
  }
  return Math.max(0, last)
}

function score(rendered: string, line: TemplateLine): number {
  if (rendered === '') return 0
  if (line.pieces.length === 1) return line.text === rendered ? 3 : 0
  if (line.isAction) return 0
  let at = 0
  for (const [i, piece] of line.pieces.entries()) {
    const found = rendered.indexOf(piece, at)
    if (found < 0 || (i === 0 && found !== 0)) return 0
    at = found + piece.length
  }
  const last = line.pieces.at(-1) ?? ''
  return last === '' || rendered.endsWith(last) ? 2 : 0
}

/** The longest common sequence, equal lines counting more than lines that fit. */
function best(rendered: readonly string[], lines: readonly TemplateLine[]): readonly number[] {
  const trimmed = rendered.map((line) => line.trim())
  const width = lines.length + 1
  const table = new Uint32Array((rendered.length + 1) * width)
  const cell = (i: number, j: number): number => table[i * width + j] ?? 0
  const pair = (i: number, j: number): number => {
    const line = lines[j]
    return line ? score(trimmed[i] ?? '', line) : 0
  }
  for (let i = rendered.length - 1; i >= 0; i--) {
    for (let j = lines.length - 1; j >= 0; j--) {
      const own = pair(i, j)
      const matched = own > 0 ? own + cell(i + 1, j + 1) : 0
      table[i * width + j] = Math.max(matched, cell(i + 1, j), cell(i, j + 1))
    }
  }
  const result: number[] = []
  let j = 0
  while (result.length < rendered.length) {
    const i = result.length
    const own = pair(i, j)
    if (own > 0 && cell(i, j) === own + cell(i + 1, j + 1)) result.push(j++)
    else if (cell(i, j) === cell(i + 1, j)) result.push(-1)
    else j++
  }
  return result
}

function greedy(rendered: readonly string[], lines: readonly TemplateLine[]): readonly number[] {
  const places = new Map<string, number[]>()
  for (const [i, line] of lines.entries()) places.set(line.text, [...(places.get(line.text) ?? []), i])
  let last = -1
  return rendered.map((line) => {
    const found = places.get(line.trim())?.find((at) => at > last) ?? -1
    if (found >= 0) last = found
    return found
  })
}

/** What is wrong with an expression's text, printed so that an author sees where. */
import type { Place } from './ast.js'

export interface CelProblem extends Place {
  readonly message: string
  readonly hint?: string
}

export function celProblem(at: Place, message: string, hint?: string): CelProblem {
  return { start: at.start, end: at.end, message, ...(hint ? { hint } : {}) }
}

/** Line and column, from 1, of an offset in an expression. */
export function lineColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

/**
 * The problem with the line it is about and a caret below:
 *
 *     1:9: there is no field `rplicas`; did you mean `replicas`?
 *       object.rplicas > 1
 *              ^^^^^^^
 */
export function explain(text: string, problem: CelProblem): string {
  const { line, column } = lineColumn(text, problem.start)
  const source = (text.split('\n')[line - 1] ?? '').replace(/\r$/, '')
  const length = Math.max(1, Math.min(problem.end - problem.start, source.length - column + 1))
  const indent = source.slice(0, column - 1).replace(/[^\t]/g, ' ')
  const hint = problem.hint ? `; ${problem.hint}` : ''
  return `${line}:${column}: ${problem.message}${hint}\n  ${source}\n  ${indent}${'^'.repeat(length)}`
}

/** The name that was probably meant: at most a third of its letters differ. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 1
  for (const name of names) {
    const d = distance(wrong.toLowerCase(), name.toLowerCase(), least)
    if (d < least) {
      best = name
      least = d
    }
  }
  return best
}

export function didYouMean(wrong: string, names: Iterable<string>): string | undefined {
  const name = nearest(wrong, names)
  return name && `did you mean \`${name}\`?`
}

/** Levenshtein distance, or `limit` if it is not less. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 64 || b.length > 64) return limit
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? limit
}

/** What is wrong with an expression's text, printed so that an author sees where. */
import { suggest } from '../../model/index.js'
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

export function didYouMean(wrong: string, names: Iterable<string>): string | undefined {
  const name = suggest(wrong, [...names])
  return name && `did you mean \`${name}\`?`
}

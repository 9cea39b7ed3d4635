/** Reading the corpus, and the tally that is printed. */
import { existsSync, readFileSync } from 'node:fs'
import { isRecord } from './wanted.js'

export interface Tally {
  readonly name: string
  readonly passed: number
  readonly total: number
  /** What failed, one line each. */
  readonly failures: readonly string[]
}

/** One JSON object a line; an absent file has none. */
export function readRows(path: string): readonly Record<string, unknown>[] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line): unknown => JSON.parse(line)).filter(isRecord)
}

/** Runs every case; `judge` answers what is wrong with it, or nothing. */
export function tally<Row>(name: string, rows: readonly Row[], judge: (row: Row) => string | undefined): Tally {
  const failures: string[] = []
  for (const row of rows) {
    const wrong = judge(row)
    if (wrong !== undefined) failures.push(`${name}: ${wrong}`)
  }
  return { name, passed: rows.length - failures.length, total: rows.length, failures }
}

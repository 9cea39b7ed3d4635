/** What is wrong with a pipeline as its service reads it, gathered by kind for the rules that report it. */
import { anchor, list, mapping, type Span, scalar, type Value } from '../model/index.js'

export interface Diagnostics {
  /** @param code the kind, as in the fact `diagnostics.<code>` */
  add(code: string, at: Value | Span, message: string): void
  /** `{ <code>: [message] }`, each message at its place. */
  value(at: Span): Value
}

export function newDiagnostics(): Diagnostics {
  const found = new Map<string, Value[]>()
  return {
    add(code, at, message) {
      const entry = scalar(message, 'kind' in at ? anchor(at) : at)
      const known = found.get(code)
      if (known) known.push(entry)
      else found.set(code, [entry])
    },
    value: (at) => mapping(new Map([...found].map(([code, messages]) => [code, list(messages, at)])), at),
  }
}

/** The known word that is nearest to a mistyped one; undefined if none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    const d = distance(word.toLowerCase(), candidate.toLowerCase(), least)
    if (d < least) {
      least = d
      best = candidate
    }
  }
  return best
}

/** Edits between the words, a swap of neighbours being one; given up at `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : change
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? limit
}

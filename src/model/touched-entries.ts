/** What an edit of YAML or JSON text changes, told from its lines alone: it may stand in a text that is read elsewhere. */
import type { Edit } from './fix.js'
import type { SourceFile } from './source.js'

export interface Touched {
  /** Keys of the entries that come, go or change; of a list's items, the list's. */
  readonly keys: readonly string[]
  /** Does every entry stay and only change what it says? */
  readonly sets: boolean
}

export function touchedEntries({ span: { file, start, end }, newText }: Edit): Touched {
  const { text } = file
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  const to = newline < 0 ? text.length : newline
  const before = entriesIn(text.slice(from, to))
  const after = entriesIn(text.slice(from, start) + newText + text.slice(end, to))
  const gone = before.filter((entry) => !after.includes(entry)).map(keyOf)
  const added = after.filter((entry) => !before.includes(entry)).map(keyOf)
  const keys = [...new Set([...gone, ...added].map((key) => key ?? keyAbove(file, from) ?? ''))]
  return { keys, sets: gone.length === added.length && gone.every((key, i) => key !== undefined && key === added[i]) }
}

function entriesIn(lines: string): readonly string[] {
  return lines
    .split('\n')
    .map((line) => line.replace(/^[\s-]*/, '').trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

function keyOf(entry: string): string | undefined {
  return /^["']?([\w./-]+)["']?:(?:\s|$)/.exec(entry)?.[1]
}

/** The key whose value begins below it. */
function keyAbove({ text }: SourceFile, from: number): string | undefined {
  const above = text.slice(0, from).split('\n').reverse()
  return above
    .map((line) => /^[\s-]*["']?([\w./-]+)["']?:\s*(?:#.*)?$/.exec(line)?.[1])
    .find((key) => key !== undefined)
}

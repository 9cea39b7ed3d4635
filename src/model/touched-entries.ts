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
  const own = (entries: readonly string[], others: readonly string[]): readonly (string | undefined)[] =>
    entries.filter((entry) => !others.includes(entry)).map(keyOf)
  const [gone, added] = [own(before, after), own(after, before)]
  const keys = [gone, added].flatMap((all) => all.map((key, i) => key ?? all.slice(0, i).findLast(Boolean)))
  return {
    keys: [...new Set(keys.map((key) => key ?? keyAbove(file, from)))],
    sets: gone.length === added.length && gone.every((key, i) => key !== undefined && key === added[i]),
  }
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

/** The key whose value begins above the line; empty where there is none. */
function keyAbove({ text }: SourceFile, from: number): string {
  for (let end = from - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const key = /^[\s-]*["']?([\w./-]+)["']?:\s*(?:#.*)?$/.exec(text.slice(start, end))?.[1]
    if (key !== undefined) return key
    end = start - 1
  }
  return ''
}

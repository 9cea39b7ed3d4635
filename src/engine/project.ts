/** What platforms may read beside the files they were given: anything below the scanned roots, each file once. */
import { readdirSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import type { Format, FormatId, Parsed, Project, SourceFile } from '../model/index.js'
import { isBelow, readSource } from './read.js'

export interface Store {
  readonly cwd: string
  readonly roots: readonly string[]
  /** Text that stands in for files. */
  readonly overlay: Readonly<Record<string, string>>
  /** Parsers loaded so far. */
  readonly formats: Map<FormatId, Format>
  readonly sources: Map<string, SourceFile | undefined>
  readonly parsed: Map<string, Parsed>
}

export function project(store: Store, settings: Readonly<Record<string, unknown>>): Project {
  return {
    settings,
    directory: store.cwd,
    read: (path) => read(store, path),
    parse: (path, format) => parse(store, path, format),
    list: (directory) => list(store, directory),
  }
}

function read(store: Store, path: string): SourceFile | undefined {
  const name = posix.normalize(path)
  if (store.sources.has(name)) return store.sources.get(name)
  const file = readNow(store, name)
  store.sources.set(name, file)
  return file
}

function readNow(store: Store, name: string): SourceFile | undefined {
  const overlaid = store.overlay[name]
  if (overlaid !== undefined) return { path: name, text: overlaid }
  if (!store.roots.some((r) => isBelow(r, resolve(store.cwd, name)))) return undefined
  const result = readSource(store.cwd, name, store.roots, false)
  return 'file' in result ? result.file : undefined
}

/** The same file is parsed once per format, whoever asks. */
export function parse(store: Store, path: string, format: FormatId): Parsed | undefined {
  const file = read(store, path)
  const parser = store.formats.get(format)
  if (!file || !parser) return undefined
  const key = `${format}:${file.path}`
  const known = store.parsed.get(key)
  if (known) return known
  const parsed = parser.parse(file)
  store.parsed.set(key, parsed)
  return parsed
}

function list(store: Store, directory: string): readonly string[] {
  const absolute = resolve(store.cwd, directory)
  const names = new Set<string>()
  const prefix = posix.normalize(directory) === '.' ? '' : `${posix.normalize(directory).replace(/\/$/, '')}/`
  for (const path of Object.keys(store.overlay)) {
    if (path.startsWith(prefix)) names.add(path.slice(prefix.length).replace(/\/.*/, '/'))
  }
  if (store.roots.some((r) => isBelow(r, absolute))) {
    try {
      for (const entry of readdirSync(absolute, { withFileTypes: true }))
        names.add(entry.isDirectory() ? `${entry.name}/` : entry.name)
    } catch {
      // An unreadable or absent directory lists nothing; whoever needs a file in it reports that.
    }
  }
  return [...names].sort()
}

/** discover → classify → parse: everything that touches the disk, and the account of every file. */
import type { FileReport, Format, FormatId, Parsed, Problem } from '../model/index.js'
import { classify, isNamed } from './classify.js'
import { discover } from './discover.js'
import { parse, type Store } from './project.js'
import { readSource } from './read.js'

export interface LoadInput {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly overlay: Readonly<Record<string, string>>
  /** Does the configuration let this file in? Not asked for files named one by one. */
  readonly included: (path: string) => boolean
  readonly format: (id: FormatId) => Promise<Format>
}

export interface Loaded {
  readonly store: Store
  /** Parsed files by platform, in path order. */
  readonly byPlatform: ReadonlyMap<string, readonly Parsed[]>
  readonly files: readonly FileReport[]
  /** Given paths that don't exist. */
  readonly absent: readonly Problem[]
  /** Only single files were given: what lies beside them was not read. */
  readonly partial: boolean
}

export async function load(input: LoadInput): Promise<Loaded> {
  const { cwd, overlay } = input
  const found = await discover(
    cwd,
    input.paths.filter((p) => overlay[p] === undefined),
  )
  const formats = new Map<FormatId, Format>()
  const store: Store = { cwd, roots: found.roots, overlay, formats, sources: new Map(), parsed: new Map() }
  const files: FileReport[] = []
  const byPlatform = new Map<string, Parsed[]>()
  const overlaid = Object.keys(overlay)
  for (const path of [...new Set([...found.paths, ...overlaid])].sort()) {
    const named = found.named.has(path) || overlaid.includes(path)
    if (!named && !input.included(path)) {
      files.push({ path, status: 'skipped', why: 'left out by the configuration' })
      continue
    }
    const text = overlay[path]
    const read = text === undefined ? readSource(cwd, path, found.roots, isNamed(path)) : { file: { path, text } }
    if (!('file' in read)) {
      files.push({ path, ...read })
      continue
    }
    store.sources.set(path, read.file)
    const kind = classify(path, read.file.text)
    if (!kind) {
      files.push({ path, status: 'skipped', why: 'of no known platform' })
      continue
    }
    if (!formats.has(kind.format)) formats.set(kind.format, await input.format(kind.format))
    const parsed = parse(store, path, kind.format)
    if (!parsed) continue
    const group = byPlatform.get(kind.platform)
    if (group) group.push(parsed)
    else byPlatform.set(kind.platform, [parsed])
    files.push({ path, platform: kind.platform, ...account(parsed) })
  }
  return {
    store,
    byPlatform,
    files,
    absent: found.absent.map(notFound),
    partial: found.named.size === input.paths.length,
  }
}

function notFound(path: string): Problem {
  return { code: 'path-not-found', severity: 'error', message: `no such file or directory: ${path}`, path }
}

/** Judged as far as it could be parsed; a file of which nothing could be parsed has failed. */
function account({ problems, tree }: Parsed): Pick<FileReport, 'status' | 'why'> {
  const first = problems.find((p) => p.severity === 'error')
  if (!first) return { status: 'judged' }
  return isEmptyTree(tree)
    ? { status: 'failed', why: first.message }
    : { status: 'judged', why: `in part: ${first.message}` }
}

function isEmptyTree(tree: unknown): boolean {
  if (typeof tree !== 'object' || tree === null) return true
  return Object.values(tree).every((part) => !Array.isArray(part) || part.length === 0)
}

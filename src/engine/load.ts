/** discover → classify → parse: everything that touches the disk, and the account of every file. */
import type { FileReport, Format, FormatId, Parsed, Problem } from '../model/index.js'
import { classify, isNamed } from './classify.js'
import { discover } from './discover.js'
import { parse, type Store } from './project.js'
import { readSource } from './read.js'
import { type SchemasOf, schemaPlatform } from './schemas.js'

export interface LoadInput {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly overlay: Readonly<Record<string, string>>
  /** Does the configuration let this file in? Not asked for files named one by one. */
  readonly included: (path: string) => boolean
  readonly format: (id: FormatId) => Promise<Format>
  /** Schemas of the user's own for a file; none if absent. */
  readonly schemasOf?: SchemasOf
}

export interface Loaded {
  readonly store: Store
  /** Parsed files by platform, in path order. */
  readonly byPlatform: ReadonlyMap<string, readonly Parsed[]>
  readonly files: readonly FileReport[]
  /** By path: which of the user's own schemas the file is held against. */
  readonly schemas: ReadonlyMap<string, readonly number[]>
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
  const schemas = new Map<string, readonly number[]>()
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
    const own = classify(path, read.file.text)
    const claimed = input.schemasOf?.(path, own?.platform) ?? []
    if (claimed.length > 0) schemas.set(path, claimed)
    const kind = own ?? (claimed.length > 0 ? schemaPlatform : undefined)
    if (!kind) {
      files.push({ path, status: 'skipped', why: 'of no known platform' })
      continue
    }
    if (!formats.has(kind.format)) formats.set(kind.format, await input.format(kind.format))
    const parsed = parse(store, path, kind.format)
    if (!parsed) continue
    const heldBy =
      claimed.length > 0 && kind.format !== 'helm' ? new Set([kind.platform, schemaPlatform.platform]) : [kind.platform]
    for (const platform of heldBy) append(byPlatform, platform, parsed)
    files.push({ path, platform: kind.platform, ...account(parsed) })
  }
  return {
    store,
    byPlatform,
    files,
    schemas,
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

function append(groups: Map<string, Parsed[]>, platform: string, parsed: Parsed): void {
  const group = groups.get(platform)
  if (group) group.push(parsed)
  else groups.set(platform, [parsed])
}

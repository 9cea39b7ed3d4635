/** discover → classify: everything that reads the disk by itself, and the account of what is not judged. */
import type { FileReport, Format, FormatId, Problem } from '../model/index.js'
import { classify, isNamed } from './classify.js'
import { discover } from './discover.js'
import type { Store } from './project.js'
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

/** A file to be judged. */
export interface Candidate {
  readonly path: string
  readonly platform: string
  readonly format: FormatId
}

/** Files by the platform that judges them, in path order. One that a schema of the user's speaks of is there twice. */
export type ByPlatform = ReadonlyMap<string, readonly Candidate[]>

export interface Loaded {
  readonly store: Store
  readonly byPlatform: ByPlatform
  /** What is not judged, and why. */
  readonly passedOver: readonly FileReport[]
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
  const passedOver: FileReport[] = []
  const schemas = new Map<string, readonly number[]>()
  const byPlatform = new Map<string, Candidate[]>()
  const overlaid = Object.keys(overlay)
  for (const path of [...new Set([...found.paths, ...overlaid])].sort()) {
    const named = found.named.has(path) || overlaid.includes(path)
    if (!named && !input.included(path)) {
      passedOver.push({ path, status: 'skipped', why: 'left out by the configuration' })
      continue
    }
    const text = overlay[path]
    const read = text === undefined ? readSource(cwd, path, found.roots, isNamed(path)) : { file: { path, text } }
    if (!('file' in read)) {
      passedOver.push({ path, ...read })
      continue
    }
    store.sources.set(path, read.file)
    const own = classify(path, read.file.text)
    const claimed = input.schemasOf?.(path, own?.platform) ?? []
    if (claimed.length > 0) schemas.set(path, claimed)
    const kind = own ?? (claimed.length > 0 ? schemaPlatform : undefined)
    if (!kind) {
      passedOver.push({ path, status: 'skipped', why: 'of no known platform' })
      continue
    }
    if (!formats.has(kind.format)) formats.set(kind.format, await input.format(kind.format))
    const heldBy =
      claimed.length > 0 && kind.format !== 'helm' ? new Set([kind.platform, schemaPlatform.platform]) : [kind.platform]
    const candidate = { path, platform: kind.platform, format: kind.format }
    for (const platform of heldBy) append(byPlatform, platform, candidate)
  }
  return {
    store,
    byPlatform,
    passedOver,
    schemas,
    absent: found.absent.map(notFound),
    partial: found.named.size === input.paths.length,
  }
}

function notFound(path: string): Problem {
  return { code: 'path-not-found', severity: 'error', message: `no such file or directory: ${path}`, path }
}

function append(groups: Map<string, Candidate[]>, platform: string, candidate: Candidate): void {
  const group = groups.get(platform)
  if (group) group.push(candidate)
  else groups.set(platform, [candidate])
}

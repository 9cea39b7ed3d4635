/** parse: texts → trees with places, and the account of every file that is judged. */
import type { FileReport, Parsed } from '../model/index.js'
import type { ByPlatform, Candidate, Loaded } from './load.js'
import { parse, type Store } from './project.js'

export interface ParsedFiles extends Pick<Loaded, 'schemas' | 'partial'> {
  readonly store: Store
  readonly byPlatform: ReadonlyMap<string, readonly Parsed[]>
  readonly files: readonly FileReport[]
}

/** @param batch some of the files; all of them if absent. The trees are kept for this batch alone: they are large. */
export function parseFiles(loaded: Loaded, batch: ByPlatform = loaded.byPlatform): ParsedFiles {
  const { schemas, partial } = loaded
  const store: Store = { ...loaded.store, parsed: new Map() }
  const files = new Map<Candidate, FileReport>()
  const byPlatform = new Map<string, readonly Parsed[]>()
  for (const [platform, candidates] of batch) {
    const trees: Parsed[] = []
    for (const candidate of candidates) {
      const { path, format } = candidate
      const parsed = parse(store, path, format)
      if (!parsed) continue
      trees.push(parsed)
      files.set(candidate, { path, platform: candidate.platform, ...account(parsed) })
    }
    byPlatform.set(platform, trees)
  }
  return { store, byPlatform, files: [...files.values()], schemas, partial }
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

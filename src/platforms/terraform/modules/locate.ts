/** Where the source of a `module` block leads: a directory of the project, or out of it. */
import { posix } from 'node:path'
import type { Project } from '../../../model/index.js'
import { parseManifest } from './manifest.js'

export type Located =
  | { readonly kind: 'directory'; readonly directory: string }
  /** A registry, git or archive address that `terraform init` has not brought here. */
  | { readonly kind: 'elsewhere'; readonly why: string }
  /** A local path that leads out of what may be read, or to nothing. */
  | { readonly kind: 'unreadable'; readonly why: string }

export function isLocal(source: string): boolean {
  return source.startsWith('./') || source.startsWith('../') || source === '.' || source === '..'
}

/** `from` and `join('modules', 'x')` are directories relative to the scan's root; the answer is too. */
export function joinDirectory(from: string, path: string): string {
  const joined = posix.normalize(posix.join(from === '' ? '.' : from, path)).replace(/\/$/, '')
  return joined === '.' ? '' : joined
}

/** @param names the module's name and those of its callers, outermost first: the key of the manifest. */
export function locate(
  source: string,
  from: string,
  rootDirectory: string,
  names: readonly string[],
  project: Project,
): Located {
  if (isLocal(source)) {
    const directory = joinDirectory(from, source)
    if (hasConfiguration(project, directory)) return { kind: 'directory', directory }
    const why = climbsOut(directory, from)
      ? `\`${source}\` leads out of the scanned directory`
      : `there is no Terraform file in \`${directory === '' ? '.' : directory}\``
    return { kind: 'unreadable', why }
  }
  const installed = parseManifest(project, rootDirectory).get(names.join('.'))
  const directory = installed === undefined ? undefined : joinDirectory(rootDirectory, installed)
  if (directory !== undefined && hasConfiguration(project, directory)) return { kind: 'directory', directory }
  return { kind: 'elsewhere', why: `\`${source}\` is not on disk` }
}

/** Higher up than where it starts from: what is scanned may itself lie beside the working directory. */
export function climbsOut(path: string, from: string): boolean {
  const ups = (p: string): number => p.split('/').filter((step) => step === '..').length
  return ups(path) > ups(from)
}

export function hasConfiguration(project: Project, directory: string): boolean {
  return project.list(directory === '' ? '.' : directory).some(isConfiguration)
}

/** Files Terraform and OpenTofu read; tests have a suffix of their own. */
export function isConfiguration(name: string): boolean {
  return /\.(?:tf|tofu)(?:\.json)?$/.test(name)
}

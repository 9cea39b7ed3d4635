/**
 * Kustomize in process: every kustomization that no other one refers to is rendered, and what it deploys is judged as
 * one unit. Values keep the place where they are written, in a base, a patch or the kustomization itself.
 */
import { get, type Parsed, type Problem, type Project, printable, type Repair } from '../../../model/index.js'
import type { Layer } from './accumulate.js'
import { type KObject, oneOrMore } from './object.js'
import {
  directoryOf,
  isKustomization,
  isRemote,
  kustomizationIn,
  type Reader,
  readDocuments,
  resolvePath,
} from './reader.js'
import { type Rendered, render } from './render.js'
import { repairs } from './repair.js'

export { idOf, type KObject, writtenId } from './object.js'
export { isKustomization } from './reader.js'

export interface Kustomization extends Rendered {
  /** Path of its file. */
  readonly path: string
}

export interface Kustomizations {
  readonly roots: readonly Kustomization[]
  /** Files that are parts of kustomizations: nobody deploys them alone. */
  readonly inputs: ReadonlySet<string>
  readonly problems: readonly Problem[]
  /** Which fixes of an object do what they say. */
  readonly repair: (object: KObject) => Repair
}

export function kustomizationsOf(files: readonly Parsed[], project: Project): Kustomizations {
  const given = new Map(files.map((parsed) => [parsed.file.path, parsed]))
  const reader: Reader = { project, given, problems: [], inputs: new Set(), usesHelm: new Set() }
  const paths = files
    .map((parsed) => parsed.file)
    .filter(isKustomization)
    .map((file) => file.path)
  const layers = new Map<string, Layer>()
  const roots = rootsOf(paths, reader).map((path) => ({ path, ...render(path, reader, layers) }))
  const objects = roots.flatMap((root) => root.objects)
  const repair = repairs(objects, (file) => given.has(file.path))
  return { roots, inputs: reader.inputs, problems: withoutDoubles(reader.problems), repair }
}

/** Those that no other one refers to; of a cycle, the first. */
function rootsOf(paths: readonly string[], reader: Reader): readonly string[] {
  const referred = new Map(paths.map((path) => [path, referencesOf(path, reader)]))
  const targets = new Set([...referred].flatMap(([path, to]) => to.filter((one) => one !== path)))
  const roots = paths.filter((path) => !targets.has(path))
  const reached = new Set<string>()
  const visit = (path: string): void => {
    if (reached.has(path)) return
    reached.add(path)
    for (const to of referred.get(path) ?? []) visit(to)
  }
  for (const root of roots) visit(root)
  for (const path of paths) {
    if (reached.has(path)) continue
    roots.push(path)
    visit(path)
  }
  return roots
}

/** Kustomizations in directories that this one names. */
function referencesOf(path: string, reader: Reader): readonly string[] {
  const [document] = readDocuments(reader, path) ?? []
  if (!document) return []
  return ['resources', 'bases', 'components']
    .flatMap((field) => oneOrMore(get(document.value, field)))
    .map((item) => printable(item))
    .filter((reference) => reference !== '' && !isRemote(reference))
    .flatMap((reference) => resolvePath(directoryOf(path), reference) ?? [])
    .flatMap((directory) => kustomizationIn(reader, directory) ?? [])
}

/** A base that several overlays share says the same for each of them. */
function withoutDoubles(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>()
  return problems.filter(({ code, path, span, message }) => {
    const key = `${code} ${path} ${span?.start ?? ''} ${message}`
    return !seen.has(key) && seen.add(key)
  })
}

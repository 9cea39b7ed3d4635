/** Files of kustomizations: found, parsed, accounted for. Nothing is read that lies outside of the scanned tree. */
import { posix } from 'node:path'
import {
  type OffsetMap,
  type Parsed,
  type Problem,
  type Project,
  problemAt,
  type SourceFile,
  type Span,
  spanOf,
  type Value,
} from '../../../model/index.js'
import { parseYaml, scalarMap, type YamlDocument } from '../../../parsers/yaml/index.js'
import { documentsOf } from '../manifests.js'
import { asKubernetesReads } from '../read.js'
import { relocate } from '../relocate.js'

export interface Reader {
  readonly project: Project
  /** Files the engine parsed itself: their problems are reported already. */
  readonly given: ReadonlyMap<string, Parsed>
  readonly problems: Problem[]
  /** Files that are read by a kustomization. */
  readonly inputs: Set<string>
  /** Places of charts that were rendered or read. */
  readonly usesHelm: Set<Span>
}

const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization']

/** Flux has objects of the same kind, often in files of the same name: those are deployed. */
const isFlux = /^["']?apiVersion["']?\s*:\s*["']?kustomize\.toolkit\./m

export function isKustomization({ path, text }: SourceFile): boolean {
  return kustomizationNames.includes(posix.basename(path)) && !isFlux.test(text)
}

export function directoryOf(path: string): string {
  return posix.dirname(path)
}

/** A URL, or what git would clone. */
export function isRemote(reference: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/|^git@|^[\w.-]+@[\w.-]+:|^(?:github\.com|gitlab\.com|bitbucket\.org)\/|[?&](?:ref|version)=/i.test(
    reference,
  )
}

/** The path a reference means; undefined where it leads above the tree that its kustomization lies in. */
export function resolvePath(directory: string, reference: string): string | undefined {
  if (reference.startsWith('/')) return undefined
  const path = posix.join(directory, reference).replace(/\/$/, '')
  return stepsUp(path) > stepsUp(directory) ? undefined : path
}

/** What is scanned may itself lie above or beside the working directory. */
function stepsUp(path: string): number {
  return path.split('/').filter((step) => step === '..').length
}

/** The kustomization file in a directory, if there is one. */
export function kustomizationIn(reader: Reader, directory: string): string | undefined {
  const [name] = kustomizationsIn(reader, directory)
  return name === undefined ? undefined : posix.join(directory, name)
}

/** Names of all of them; kustomize refuses more than one. */
export function kustomizationsIn(reader: Reader, directory: string): readonly string[] {
  const present = new Set(reader.project.list(directory))
  return kustomizationNames.filter((one) => present.has(one))
}

export function isDirectory(reader: Reader, path: string): boolean {
  const name = `${posix.basename(path)}/`
  return path === '.' || reader.project.list(directoryOf(path)).includes(name)
}

export interface Document {
  readonly value: Value
  readonly span: Span
}

/** Documents of a YAML or JSON file; undefined if it can't be read. Its problems are reported once. */
export function readDocuments(reader: Reader, path: string): readonly Document[] | undefined {
  const parsed = reader.given.get(path) ?? reader.project.parse(path, 'yaml')
  if (!parsed) return undefined
  if (!reader.given.has(path) && !reader.inputs.has(path)) reader.problems.push(...parsed.problems)
  reader.inputs.add(path)
  return documentsOf(parsed).map(asRead)
}

function asRead({ value, span }: YamlDocument): Document {
  return { value: asKubernetesReads(value), span }
}

export function readText(reader: Reader, path: string): SourceFile | undefined {
  const file = reader.project.read(path)
  if (file) reader.inputs.add(path)
  return file
}

/** YAML that stands in a scalar of a YAML file: every value at its place in that file. */
export function readInline(reader: Reader, scalar: Value): readonly Document[] {
  if (scalar.kind !== 'scalar' || typeof scalar.value !== 'string') return []
  const map = scalarMap(scalar)
  const parsed = parseYaml({ path: scalar.span.file.path, text: scalar.value })
  for (const problem of parsed.problems) {
    reader.problems.push(problem.span ? { ...problem, span: relocated(problem.span, map) } : problem)
  }
  return parsed.tree.documents.map((document) => {
    const { value, span } = asRead(document)
    return { value: relocate(value, (at) => relocated(at, map)), span: relocated(span, map) }
  })
}

function relocated(span: Span, map: OffsetMap): Span {
  return spanOf(map, span.start, span.end)
}

/** What a field names that can't be followed: said at its place. */
export function complain(reader: Reader, at: Span, code: string, message: string, hint?: string): void {
  reader.problems.push(problemAt(at, code, message, { severity: 'warning', ...(hint ? { hint } : {}) }))
}

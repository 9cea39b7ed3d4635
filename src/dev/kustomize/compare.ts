/** One kustomization, built here and by the program `kustomize`. */
import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { project } from '../../engine/project.js'
import { plain, range, scalar, type Value } from '../../model/index.js'
import { helm } from '../../parsers/helm/index.js'
import { yaml } from '../../parsers/yaml/index.js'
import { kustomizationIn, type Reader } from '../../platforms/kubernetes/kustomize/reader.js'
import { render } from '../../platforms/kubernetes/kustomize/render.js'
import { asKubernetesReads } from '../../platforms/kubernetes/read.js'

export interface Built {
  /** Objects by kind, namespace and name; of equal ones, the last. */
  readonly objects: Readonly<Record<string, unknown>>
  /** What was complained about, with places; one line for a refusal. */
  readonly complaints: readonly string[]
}

/** @param cwd absolute; nothing is read outside of it. @param directory of the kustomization, relative to it. */
export function ours(cwd: string, directory: string): Built {
  const formats = new Map([
    ['yaml' as const, yaml],
    ['helm' as const, helm],
  ])
  const store = { cwd, roots: [cwd], overlay: {}, formats, sources: new Map(), parsed: new Map() }
  const reader: Reader = {
    project: project(store, {}),
    given: new Map(),
    problems: [],
    inputs: new Set(),
    usesHelm: new Set(),
  }
  const path = kustomizationIn(reader, directory)
  if (path === undefined) return { objects: {}, complaints: ['no kustomization'] }
  const { objects } = render(path, reader, new Map())
  return {
    objects: byIdentity(objects.map((object) => plain(known(object.body)))),
    complaints: reader.problems.map(
      ({ code, path, span, message }) => `${path}:${span ? range(span).start.line : '?'} ${code}: ${message}`,
    ),
  }
}

/** What the program prints; its refusal as the one complaint. Undefined where it is not installed. */
export function theirs(cwd: string, directory: string): Built | 'panicked' | undefined {
  const done = spawnSync('kustomize', ['build', posix.join(cwd, directory)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
  })
  if (done.error && 'code' in done.error && done.error.code === 'ENOENT') return undefined
  if (/^panic:|number of previous names/m.test(done.stderr)) return 'panicked'
  if (done.status !== 0) return { objects: {}, complaints: [done.stderr.trim() || 'refused'] }
  const { tree } = yaml.parse({ path: 'built.yaml', text: done.stdout })
  const objects = tree.documents.map(({ value }) => plain(asKubernetesReads(value)))
  return { objects: byIdentity(objects), complaints: [] }
}

/** Stands for what can't be known here: whatever the program says is right. */
const unknowable = '\u0000unknown'

function known(value: Value): Value {
  if (value.kind === 'unknown') return scalar(unknowable, value.span)
  if (value.kind === 'list') return { ...value, items: value.items.map(known) }
  if (value.kind !== 'map') return value
  const entries = new Map([...value.entries].map(([key, entry]) => [key, known(entry)]))
  return { ...value, entries: value.open ? entries.set(unknowable, scalar('more', value.span)) : entries }
}

function byIdentity(objects: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(objects.filter(isRecord).map((object) => [identity(object), object]))
}

function identity({ apiVersion, kind, metadata }: Readonly<Record<string, unknown>>): string {
  const { name, namespace = '' } = isRecord(metadata) ? metadata : { name: '?' }
  return `${apiVersion} ${kind} ${namespace}/${name}`
}

/** Paths at which two plain values differ, with both of them. */
export function differences(a: unknown, b: unknown, path = ''): readonly string[] {
  if (a === b || (a === unknowable && b !== undefined)) return []
  if (Array.isArray(a) && Array.isArray(b)) {
    const length = Math.max(a.length, b.length)
    return Array.from({ length }, (_, i) => differences(a[i], b[i], `${path}[${i}]`)).flat()
  }
  if (isRecord(a) && a[unknowable] !== undefined) {
    const { [unknowable]: _, ...rest } = a
    const common = isRecord(b) ? Object.fromEntries(Object.entries(b).filter(([key]) => key in rest)) : b
    return b === undefined && Object.keys(rest).length === 0 ? [] : differences(rest, common, path)
  }
  if (isRecord(a) && isRecord(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
    return keys.flatMap((key) => differences(a[key], b[key], path === '' ? key : `${path}.${key}`))
  }
  return [`${path}: here ${JSON.stringify(a)}, kustomize ${JSON.stringify(b)}`]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a fix does to everything that is built: it is applied, all is built again, and both are compared. */

import { evaluate, type RawFinding } from '../../../src/engine/evaluate.js'
import { buildGraph } from '../../../src/engine/graph.js'
import { withTrustedFixes } from '../../../src/engine/trusted-fixes.js'
import { applyEdits, type Edit, plain, type Resource, root, touchedEntries } from '../../../src/model/index.js'
import { registry } from '../../../src/registry.js'
import { modelOf, type Texts } from './texts.js'

export interface Effect {
  /** `rule: title @ path` */
  readonly name: string
  /** What is wrong with it. */
  readonly complaints: readonly string[]
}

interface Built {
  readonly objects: readonly Resource[]
  readonly problems: readonly string[]
  readonly findings: readonly RawFinding[]
}

async function build(texts: Texts): Promise<Built> {
  const { resources, links, gaps, problems } = modelOf(texts)
  const selection = { preset: 'all', config: {}, own: new Set<string>(), glob: () => false } as const
  const rules = await registry.rules('kubernetes', 'all')
  const { findings } = evaluate(buildGraph(resources, links, gaps), rules, selection, () => true)
  return { objects: resources.filter((r) => !r.parent), problems: problems.map((p) => p.message), findings }
}

/** Every fix that is offered, and why those that aren't are not. */
export async function effectsOfFixes(
  texts: Texts,
): Promise<{ readonly effects: readonly Effect[]; readonly refused: readonly string[] }> {
  const before = await build(texts)
  const marked = withTrustedFixes(before.findings.map((finding) => ({ finding })))
  const refused = marked.flatMap(({ finding, unfixable }) =>
    unfixable ? [`${finding.rule.meta.id}: ${unfixable}`] : [],
  )
  const fixes = new Map<string, { readonly id: string; readonly edits: readonly Edit[] }>()
  for (const { rule, fix } of marked.map(({ finding }) => finding)) {
    const [first] = fix?.edits ?? []
    if (!fix || !first) continue
    const places = fix.edits.map(({ span, newText }) => `${span.file.path}:${span.start}-${span.end} ${newText}`)
    fixes.set(`${rule.meta.id}: ${fix.title} @ ${places.join()}`, { id: rule.meta.id, edits: fix.edits })
  }
  const effects: Effect[] = []
  for (const [name, { id, edits }] of fixes) {
    const wanting = before.findings.filter((f) => f.rule.meta.id === id && sameEdits(f.fix?.edits, edits))
    const after = await build(edited(texts, edits))
    effects.push({ name, complaints: [...complaintsAbout(before, after, wanting, edits)] })
  }
  return { effects, refused }
}

function edited(texts: Texts, edits: readonly Edit[]): Texts {
  const paths = [...new Set(edits.map((edit) => edit.span.file.path))]
  const own = (path: string): readonly Edit[] => edits.filter((edit) => edit.span.file.path === path)
  return { ...texts, ...Object.fromEntries(paths.map((path) => [path, applyEdits(texts[path] ?? '', own(path))])) }
}

const sameEdits = (a: readonly Edit[] | undefined, b: readonly Edit[]): boolean =>
  a?.length === b.length &&
  a.every(
    (edit, i) =>
      edit.newText === b[i]?.newText && edit.span.start === b[i]?.span.start && edit.span.file === b[i]?.span.file,
  )

function* complaintsAbout(
  before: Built,
  after: Built,
  wanting: readonly RawFinding[],
  edits: readonly Edit[],
): Generator<string> {
  for (const problem of after.problems) if (!before.problems.includes(problem)) yield `new problem: ${problem}`
  if (before.objects.length !== after.objects.length) {
    yield `${before.objects.length} objects became ${after.objects.length}`
    return
  }
  const keys = edits.flatMap((edit) => touchedEntries(edit).keys)
  const wanted = new Set(wanting.map((finding) => root(finding.resource)))
  for (const [i, object] of before.objects.entries()) {
    const now = after.objects[i] ?? object
    for (const path of differences(plain(object.body), plain(now.body), [])) {
      if (!wanted.has(object)) yield `${object.address} has no such finding and changes at ${path.join('.')}`
      else if (!path.some((step) => keys.includes(String(step)))) yield `${object.address} changes at ${path.join('.')}`
    }
    if (!wanted.has(object)) continue
    const count = (built: Built, of: Resource): number =>
      built.findings.filter((f) => f.rule === wanting[0]?.rule && root(f.resource) === of).length
    if (count(after, now) >= count(before, object)) yield `${object.address} still has the finding`
    const old = new Set([...nulls(plain(object.body), [])].map(String))
    for (const path of nulls(plain(now.body), [])) {
      if (!old.has(String(path))) yield `${object.address} has nothing left at ${path.join('.')}`
    }
  }
}

type Step = string | number

function* differences(a: unknown, b: unknown, path: readonly Step[]): Generator<readonly Step[]> {
  if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
    for (const [i, item] of a.entries()) yield* differences(item, b[i], [...path, i])
  } else if (isRecord(a) && isRecord(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      yield* differences(a[key], b[key], [...path, key])
  } else if (JSON.stringify(a) !== JSON.stringify(b)) yield path
}

function* nulls(value: unknown, path: readonly Step[]): Generator<readonly Step[]> {
  if (value === null) yield path
  else if (Array.isArray(value)) for (const [i, item] of value.entries()) yield* nulls(item, [...path, i])
  else if (isRecord(value)) for (const [key, entry] of Object.entries(value)) yield* nulls(entry, [...path, key])
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

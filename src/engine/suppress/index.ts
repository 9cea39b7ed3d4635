/** Marks findings, never deletes them. */
import {
  type Comment,
  contains,
  type Parsed,
  type Resource,
  type Rule,
  range,
  root,
  type SourceFile,
  type Span,
  type Suppression,
  span,
} from '../../model/index.js'
import type { Waiver } from '../config.js'
import type { RawFinding } from '../evaluate.js'
import { type Directive, ownDirective, targetLine, wholeFile } from './comments.js'
import { annotationDirectives, foreignDirectives } from './dialects.js'
import { enclosing, extentAt, statementAt } from './extent.js'
import { perInstance } from './instances.js'

export interface Suppressed {
  readonly finding: RawFinding
  readonly by?: Suppression
}

interface Scoped extends Directive {
  readonly covers: Span
}

/** A file's text and its comments. */
type File = Pick<Parsed, 'file' | 'comments'>

export interface SuppressInput {
  readonly findings: readonly RawFinding[]
  readonly files: readonly File[]
  readonly resources: readonly Resource[]
  readonly waivers: readonly Waiver[]
  readonly glob: (pattern: string, path: string) => boolean
  /** ISO date of today. */
  readonly today: string
}

export interface Suppressions {
  readonly marked: readonly Suppressed[]
  /** What suppressed nothing. */
  readonly idle: readonly Directive[]
  readonly usedWaivers: ReadonlySet<Waiver>
}

export function suppress(input: SuppressInput): Suppressions {
  const byFile = directives(input)
  const annotations = annotationDirectives(input.resources)
  const used = new Set<Directive>()
  const usedWaivers = new Set<Waiver>()
  const marked = input.findings
    .flatMap((finding) => perInstance(finding, byFile))
    .map((finding) => {
      const directive = directiveFor(finding, byFile, input.today) ?? annotationFor(finding, annotations)
      if (directive) {
        used.add(directive)
        return { finding, by: suppression(directive) }
      }
      const waiver = input.waivers.find((w) => waives(w, finding, input))
      if (!waiver) return { finding }
      usedWaivers.add(waiver)
      return { finding, by: fromWaiver(waiver, finding) }
    })
  const idle = [...byFile.values()].flat().filter((directive) => !used.has(directive))
  return { marked, idle, usedWaivers }
}

/** By path; files without any are left out. */
function directives({ files, resources }: SuppressInput): ReadonlyMap<string, readonly Scoped[]> {
  const result = new Map<string, readonly Scoped[]>()
  let resourcesOf: ReadonlyMap<SourceFile, readonly Resource[]> | undefined
  for (const parsed of files) {
    const found = parsed.comments.flatMap((c: Comment) => ownDirective(c) ?? foreignDirectives(c, parsed.comments))
    if (found.length === 0) continue
    resourcesOf ??= byFileOf(resources)
    const here = resourcesOf.get(parsed.file) ?? []
    result.set(
      parsed.file.path,
      found.map((d) => ({ ...d, covers: coveredBy(d, parsed, here) })),
    )
  }
  return result
}

function byFileOf(resources: readonly Resource[]): ReadonlyMap<SourceFile, readonly Resource[]> {
  const result = new Map<SourceFile, Resource[]>()
  for (const resource of resources) {
    for (const file of new Set([resource.header.file, ...(resource.patches ?? []).map((patch) => patch.span.file)])) {
      const known = result.get(file)
      if (known) known.push(resource)
      else result.set(file, [resource])
    }
  }
  return result
}

function coveredBy(directive: Directive, parsed: File, resources: readonly Resource[]): Span {
  if (directive.scope === 'file') return wholeFile(directive.at)
  if (directive.scope === 'block') return enclosing(directive.at, resources) ?? fromLine(directive, parsed, resources)
  return fromLine(directive, parsed, resources)
}

function fromLine(directive: Directive, parsed: File, resources: readonly Resource[]): Span {
  const extent = directive.scope === 'statement' ? statementAt : extentAt
  const below = extent(parsed.file, targetLine(directive.at, parsed.comments), resources)
  return span(parsed.file, Math.min(below.start, directive.at.start), below.end)
}

const isLive = (d: Directive, today: string): boolean =>
  d.malformed === undefined && (d.until === undefined || d.until >= today)

/** At the finding itself, or where the module it is in is called. */
function directiveFor(
  finding: RawFinding,
  byFile: ReadonlyMap<string, readonly Scoped[]>,
  today: string,
): Scoped | undefined {
  const live = (at: Span): readonly Scoped[] =>
    (byFile.get(at.file.path) ?? []).filter((d) => isLive(d, today) && names(d, finding.rule) && covers(d, at))
  const [direct] = live(finding.at)
  if (direct) return direct
  // A whole file that calls modules is not meant to speak for what is written in them.
  const { callers = [] } = root(finding.resource)
  return callers.flatMap((at) => live(at).filter((d) => d.scope !== 'file'))[0]
}

/** Of the object it is about, or of the part of it that bears some of its own. */
function annotationFor(
  { rule, resource }: RawFinding,
  annotations: ReadonlyMap<Resource, readonly Directive[]>,
): Directive | undefined {
  for (let r: Resource | undefined = resource; r; r = r.parent) {
    const found = annotations.get(r)?.find((directive) => names(directive, rule))
    if (found) return found
  }
  return undefined
}

function covers(directive: Scoped, { file, start }: Span): boolean {
  return contains(directive.covers, span(file, start, start))
}

/** Ids of Bylaw's rules, or of the tool in whose syntax the directive is written. */
function names({ ids, tool }: Directive, { meta }: Rule): boolean {
  if (tool === 'bylaw') return ids.includes('*') || ids.includes(meta.id)
  const aliases = (meta.aliases[tool] ?? []).map((a) => a.toLowerCase())
  return ids.some((id) => (id === '*' ? aliases.length > 0 : id === meta.id || aliases.includes(id.toLowerCase())))
}

function suppression({ tool, kind, at, reason, owner, until }: Directive): Suppression {
  return {
    kind,
    tool,
    ...(reason === undefined ? {} : { reason }),
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
    path: at.file.path,
    range: range(at),
  }
}

function waives(waiver: Waiver, finding: RawFinding, { today, glob }: SuppressInput): boolean {
  if (waiver.rule !== finding.rule.meta.id && waiver.rule !== '*') return false
  if (waiver.until !== undefined && waiver.until < today) return false
  if (waiver.path !== undefined && !glob(waiver.path, finding.at.file.path)) return false
  if (waiver.resource === undefined) return true
  for (let r: Resource | undefined = finding.resource; r; r = r.parent) if (r.address === waiver.resource) return true
  return false
}

function fromWaiver({ reason, owner, until }: Waiver, { at }: RawFinding): Suppression {
  return {
    kind: 'waiver',
    tool: 'bylaw',
    reason,
    ...(owner === undefined ? {} : { owner }),
    ...(until === undefined ? {} : { until }),
    path: at.file.path,
    range: range(at),
  }
}

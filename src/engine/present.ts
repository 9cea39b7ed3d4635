/** Raw verdicts → the plain, sorted, deduplicated shape of the public API. */
import {
  type Crash,
  type Finding,
  type Fix,
  type FixText,
  type Problem,
  type ProblemReport,
  type RelatedPlace,
  type Resource,
  type ResourceName,
  range,
  root,
  type Span,
  type Undecided,
} from '../model/index.js'
import type { RawCrash, RawFinding, RawUndecided } from './evaluate.js'
import { evidence, fingerprints } from './fingerprint.js'
import type { Suppressed } from './suppress/index.js'

export function presentFindings(marked: readonly Suppressed[]): readonly Finding[] {
  const sorted = merge([...marked].sort((a, b) => byPlace(a.finding, b.finding)))
  const identities = fingerprints(
    sorted.map(({ finding: { rule, resource, at } }) => ({
      ruleId: rule.meta.id,
      path: at.file.path,
      address:
        root(resource).address === resource.address
          ? resource.address
          : `${root(resource).address} ${resource.address}`,
      evidence: evidence(at.file.text, at.start, at.end),
    })),
  )
  return sorted.map(({ finding, by, related }, i) => ({
    ruleId: finding.rule.meta.id,
    severity: finding.severity,
    confidence: finding.rule.meta.confidence,
    category: finding.rule.meta.category,
    message: finding.message,
    path: finding.at.file.path,
    range: range(finding.at),
    resource: nameOf(finding.resource),
    fingerprint: identities[i] ?? '',
    ...(related.length > 0 ? { related } : {}),
    ...(finding.fix ? { fix: fixText(finding.fix) } : {}),
    ...(by ? { suppressed: by } : {}),
  }))
}

interface Merged extends Suppressed {
  readonly related: readonly RelatedPlace[]
}

/** The same rule at the same place for several instances (a module called twice) is one finding that names them all. */
function merge(sorted: readonly Suppressed[]): readonly Merged[] {
  const result: Merged[] = []
  const byKey = new Map<string, number>()
  for (const one of sorted) {
    const { rule, resource, at, message, related } = one.finding
    const { address } = root(resource)
    const key = `${rule.meta.id} ${at.file.path} ${at.start} ${at.end} ${message.replaceAll(address, '')}`
    const places = [...related, ...callPlaces(resource)].map(relatedPlace)
    const index = byKey.get(key)
    const known = index === undefined ? undefined : result[index]
    if (known === undefined || index === undefined) {
      byKey.set(key, result.length)
      result.push({ ...one, related: places })
      continue
    }
    const other = root(known.finding.resource).address === address ? [] : [relatedPlace(instancePlace(resource))]
    // Suppressed for one instance only: the others still count.
    const base = known.by && !one.by ? one : known
    const fresh = [...other, ...places].filter((p) => !known.related.some((k) => isSame(k, p)))
    result[index] = { ...base, related: [...known.related, ...fresh] }
  }
  return result
}

interface Place {
  readonly at: Span
  readonly message: string
}

/** Where the modules are called that the resource is in. */
function callPlaces(resource: Resource): readonly Place[] {
  const { address, callers = [] } = root(resource)
  return callers.map((at) => ({ at, message: `${address} comes from this call` }))
}

/** A further instance of what the finding is about. */
function instancePlace(resource: Resource): Place {
  const { address, header } = root(resource)
  return { at: header, message: `also ${address}` }
}

function relatedPlace({ at, message }: Place): RelatedPlace {
  return { path: at.file.path, range: range(at), message }
}

function isSame(a: RelatedPlace, b: RelatedPlace): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function byPlace(a: RawFinding, b: RawFinding): number {
  return (
    order(a.at.file.path, b.at.file.path) ||
    a.at.start - b.at.start ||
    a.at.end - b.at.end ||
    order(a.rule.meta.id, b.rule.meta.id) ||
    order(a.resource.address, b.resource.address) ||
    order(a.message, b.message)
  )
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** By path, place and rule. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      order(a.path, b.path) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      order(a.ruleId, b.ruleId),
  )
}

export function nameOf(resource: Resource): ResourceName {
  const top = root(resource)
  return top === resource
    ? { kind: top.kind, address: top.address }
    : { kind: top.kind, address: top.address, part: resource.address }
}

function fixText(fix: Fix): FixText {
  return {
    title: fix.title,
    safety: fix.safety,
    edits: fix.edits.map(({ span, newText }) => ({
      path: span.file.path,
      range: range(span),
      start: span.start,
      end: span.end,
      newText,
    })),
  }
}

export function presentUndecided(all: readonly RawUndecided[]): readonly Undecided[] {
  const seen = new Set<string>()
  return all
    .map(({ rule, resource, at, why }) => ({ ruleId: rule.meta.id, ...placed(at), resource: nameOf(resource), why }))
    .filter((u) => {
      const key = `${u.ruleId} ${u.path} ${u.range.start.line}:${u.range.start.column} ${u.why}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => order(a.path, b.path) || a.range.start.line - b.range.start.line || order(a.ruleId, b.ruleId))
}

export function presentCrash({ rule, resource, message }: RawCrash): Crash {
  return { ruleId: rule.meta.id, message, path: resource.header.file.path, resource: nameOf(resource) }
}

export function presentProblem({ code, severity, message, hint, path, span }: Problem): ProblemReport {
  return { code, severity, message, ...(hint ? { hint } : {}), path, ...(span ? { range: range(span) } : {}) }
}

function placed(at: Span): { path: string; range: ReturnType<typeof range> } {
  return { path: at.file.path, range: range(at) }
}

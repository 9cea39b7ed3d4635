/** Raw verdicts → the plain, sorted, deduplicated shape of the public API. */
import {
  type Crash,
  type FileReport,
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
import { merge } from './merge.js'
import type { Suppressed } from './suppress/index.js'
import { withTrustedFixes } from './trusted-fixes.js'

export function presentFindings(marked: readonly Suppressed[]): readonly Finding[] {
  const sorted = merge([...withTrustedFixes(marked)].sort((a, b) => byPlace(a.finding, b.finding)))
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
  return sorted.map(({ finding, by, related, unfixable }, i) => ({
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
    ...(finding.trail.length > 0 ? { trail: finding.trail.map(relatedPlace) } : {}),
    ...(finding.fix ? { fix: fixText(finding.fix) } : {}),
    ...(unfixable === undefined ? {} : { unfixable }),
    ...(by ? { suppressed: by } : {}),
  }))
}

function relatedPlace({ at, message }: { readonly at: Span; readonly message: string }): RelatedPlace {
  return { path: at.file.path, range: range(at), message }
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
}

/** By path, line and rule. */
export function undecidedInOrder(all: readonly Undecided[]): readonly Undecided[] {
  return [...all].sort(
    (a, b) => order(a.path, b.path) || a.range.start.line - b.range.start.line || order(a.ruleId, b.ruleId),
  )
}

export function filesInOrder(files: readonly FileReport[]): readonly FileReport[] {
  return [...files].sort((a, b) => order(a.path, b.path))
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

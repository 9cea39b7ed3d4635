/** Resource × rule → raw findings. Indexed by kind: no rule sees what it can't use; a rule that throws is reported, not fatal. */
import {
  type CheckContext,
  type Fix,
  type Graph,
  type Report,
  type Resource,
  type Rule,
  type Severity,
  type Span,
  type TrailStep,
  trail,
  type Value,
} from '../model/index.js'
import { mayRun, type Selection, settingsFor } from './settings.js'

export interface RawFinding {
  readonly rule: Rule
  readonly severity: Severity
  readonly resource: Resource
  readonly at: Span
  readonly message: string
  readonly related: readonly { readonly at: Span; readonly message: string }[]
  /** How the offending value came to be, nearest step first. */
  readonly trail: readonly TrailStep[]
  readonly fix?: Fix
}

export interface RawUndecided {
  readonly rule: Rule
  readonly resource: Resource
  readonly at: Span
  readonly why: string
}

export interface RawCrash {
  readonly rule: Rule
  readonly resource: Resource
  readonly message: string
}

export interface Verdicts {
  readonly findings: readonly RawFinding[]
  readonly undecided: readonly RawUndecided[]
  readonly crashes: readonly RawCrash[]
  /** Resources each rule judged. */
  readonly judged: ReadonlyMap<string, number>
}

/** @param reports does a file's path belong in the report? Resources elsewhere are context only. */
export function evaluate(
  graph: Graph,
  rules: readonly Rule[],
  selection: Selection,
  reports: (path: string) => boolean,
): Verdicts {
  const findings: RawFinding[] = []
  const undecided: RawUndecided[] = []
  const crashes: RawCrash[] = []
  const judged = new Map<string, number>()
  for (const rule of rules) {
    if (!mayRun(rule, selection)) continue
    let count = 0
    let path: string | undefined
    let context: CheckContext | undefined
    let current: Resource | undefined
    const contextFor = (file: string): CheckContext | undefined => {
      const settings = reports(file) ? settingsFor(rule.meta, file, selection) : undefined
      if (!settings?.enabled) return undefined
      return {
        graph,
        options: settings.options,
        linked: graph.linked,
        report: (found) => current && findings.push(toRaw(rule, settings.severity, current, found)),
        undecided: (at, why) =>
          current && undecided.push({ rule, resource: current, at: narrow(at), why: why ?? whyUnknown(at) }),
      }
    }
    for (const resource of new Set(rule.select.flatMap((kind) => graph.ofKind(kind)))) {
      // Resources of one file come one after the other: what holds for all of them is made once.
      if (resource.header.file.path !== path) {
        path = resource.header.file.path
        context = contextFor(path)
      }
      if (!context) continue
      count++
      current = resource
      try {
        rule.check(resource, context)
      } catch (error) {
        crashes.push({ rule, resource, message: error instanceof Error ? error.message : String(error) })
      }
    }
    judged.set(rule.meta.id, count)
  }
  return { findings, undecided, crashes, judged }
}

function toRaw(rule: Rule, severity: Severity, resource: Resource, found: Report): RawFinding {
  return {
    rule,
    severity,
    resource,
    at: narrow(found.at),
    message: found.message,
    related: (found.related ?? []).map((r) => ({ at: narrow(r.at), message: r.message })),
    trail: 'kind' in found.at ? trail(found.at) : [],
    ...(found.fix ? { fix: found.fix } : {}),
  }
}

function whyUnknown(at: Value | Span): string {
  return 'kind' in at && at.kind === 'unknown' ? at.why : 'depends on something that is not known here'
}

/**
 * Never a whole block: code hosts show an alert in a merge request only if all its lines are in the diff. Something
 * absent is pointed at through the key of its nearest ancestor; what spans lines through its first one.
 */
export function narrow(at: Value | Span): Span {
  const wide = 'kind' in at ? placeOf(at) : at
  const { file, start, end } = wide
  for (let i = start; i < end; i++) {
    const c = file.text.charCodeAt(i)
    if (c === 10 || c === 13) return { file, start, end: trimEnd(file.text, start, i) }
  }
  return wide
}

function placeOf(value: Value): Span {
  const structured = value.kind === 'map' || value.kind === 'list'
  return structured || value.span.start === value.span.end ? (value.keySpan ?? value.span) : value.span
}

function trimEnd(text: string, start: number, end: number): number {
  let stop = end
  while (stop > start && /\s/.test(text[stop - 1] ?? '')) stop--
  return stop
}

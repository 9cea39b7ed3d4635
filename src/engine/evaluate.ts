/** Resource × rule → raw findings. Indexed by kind: no rule sees what it can't use; a rule that throws is reported, not fatal. */
import {
  type CheckContext,
  type Fix,
  type Graph,
  kindMatches,
  type Report,
  type Resource,
  type Rule,
  type Severity,
  type Span,
  type TrailStep,
  trail,
  type Value,
} from '../model/index.js'
import { group } from './graph.js'
import { mayRun, type RuleSettings, type Selection, settingsFor } from './settings.js'

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

/** So many resources are judged by every rule before the next ones: they stay in the processor's cache meanwhile. */
const BLOCK = 64

/** @param reports does a file's path belong in the report? Resources elsewhere are context only. */
export function evaluate(
  graph: Graph,
  rules: readonly Rule[],
  selection: Selection,
  reports: (path: string) => boolean,
): Verdicts {
  const found: Found = { findings: [], undecided: [], crashes: [] }
  const judges = rules
    .filter((rule) => mayRun(rule, selection))
    .map((rule) => judgeOf(rule, graph, found, settingsOf(rule, selection, reports)))
  for (const [kind, resources] of group(graph.resources, (r) => r.kind)) {
    const concerned = judges.filter(({ rule }) => rule.select.some((pattern) => kindMatches(pattern, kind)))
    for (let i = 0; i < resources.length; i += BLOCK) {
      const block = resources.slice(i, i + BLOCK)
      for (const judge of concerned) judge.all(block)
    }
  }
  return { ...found, judged: new Map(judges.map(({ rule, count }) => [rule.meta.id, count()])) }
}

interface Found {
  readonly findings: RawFinding[]
  readonly undecided: RawUndecided[]
  readonly crashes: RawCrash[]
}

interface Judge {
  readonly rule: Rule
  all(resources: readonly Resource[]): void
  /** Resources it has judged. */
  count(): number
}

/** The settings of a rule for a file; undefined where it doesn't run. Most configurations say the same for all files. */
type SettingsOf = (path: string) => RuleSettings | undefined

function settingsOf({ meta }: Rule, selection: Selection, reports: (path: string) => boolean): SettingsOf {
  const everywhere = selection.config.overrides?.length ? undefined : settingsFor(meta, '', selection)
  return (path) => {
    const settings = reports(path) ? (everywhere ?? settingsFor(meta, path, selection)) : undefined
    return settings?.enabled ? settings : undefined
  }
}

function judgeOf(rule: Rule, graph: Graph, { findings, undecided, crashes }: Found, settingsFor: SettingsOf): Judge {
  let count = 0
  let path: string | undefined
  let settings: RuleSettings | undefined
  let current: Resource | undefined
  const context: CheckContext = {
    graph,
    linked: graph.linked,
    get options() {
      return settings?.options ?? {}
    },
    report: (report) => current && settings && findings.push(toRaw(rule, settings.severity, current, report)),
    undecided: (at, why) =>
      current && undecided.push({ rule, resource: current, at: narrow(at), why: why ?? whyUnknown(at) }),
  }
  return {
    rule,
    count: () => count,
    all(resources) {
      for (const resource of resources) {
        // Resources of one file come one after the other.
        if (resource.header.file.path !== path) {
          path = resource.header.file.path
          settings = settingsFor(path)
        }
        if (!settings) continue
        count++
        current = resource
        try {
          rule.check(resource, context)
        } catch (error) {
          crashes.push({ rule, resource, message: error instanceof Error ? error.message : String(error) })
        }
      }
    },
  }
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

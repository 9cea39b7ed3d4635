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
    .map((rule) => new Judge(rule, graph, found, settingsOf(rule, selection, reports)))
  for (const [kind, resources] of group(graph.resources, (r) => r.kind)) {
    const concerned = judges.filter(({ rule }) => rule.select.some((pattern) => kindMatches(pattern, kind)))
    for (let i = 0; i < resources.length; i += BLOCK) {
      const block = resources.slice(i, i + BLOCK)
      for (const judge of concerned) judge.all(block)
    }
  }
  return { ...found, judged: new Map(judges.map(({ rule, count }) => [rule.meta.id, count])) }
}

interface Found {
  readonly findings: RawFinding[]
  readonly undecided: RawUndecided[]
  readonly crashes: RawCrash[]
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

/**
 * A class for the sake of its getter: of an object literal with one, V8 keeps a hidden class for each object, and with
 * it what its functions hold until the next full collection.
 */
class Judge implements CheckContext {
  /** Resources it has judged. */
  count = 0
  readonly linked: Graph['linked']
  private path: string | undefined
  private settings: RuleSettings | undefined
  private current: Resource | undefined

  constructor(
    readonly rule: Rule,
    readonly graph: Graph,
    private readonly found: Found,
    private readonly settingsFor: SettingsOf,
  ) {
    this.linked = graph.linked
  }

  get options(): RuleSettings['options'] {
    return this.settings?.options ?? {}
  }

  // Rules take these two out of their context.
  readonly report = (report: Report): void => {
    const { rule, settings, current } = this
    if (current && settings) this.found.findings.push(toRaw(rule, settings.severity, current, report))
  }

  readonly undecided = (at: Value | Span, why?: string): void => {
    const { rule, current } = this
    if (current) this.found.undecided.push({ rule, resource: current, at: narrow(at), why: why ?? whyUnknown(at) })
  }

  all(resources: readonly Resource[]): void {
    const { rule } = this
    for (const resource of resources) {
      // Resources of one file come one after the other.
      if (resource.header.file.path !== this.path) {
        this.path = resource.header.file.path
        this.settings = this.settingsFor(this.path)
      }
      if (!this.settings) continue
      this.count++
      this.current = resource
      try {
        rule.check(resource, this)
      } catch (error) {
        this.found.crashes.push({ rule, resource, message: error instanceof Error ? error.message : String(error) })
      }
    }
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

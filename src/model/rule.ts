/** A rule: what it is about, when it applies, how it decides. One file per rule, named after its id. */
import type { Fix } from './fix.js'
import type { Graph, Linked } from './graph.js'
import type { Resource } from './resource.js'
import type { Span } from './source.js'
import type { Value } from './value.js'

export type Severity = 'info' | 'low' | 'medium' | 'high' | 'critical'
export const severities: readonly Severity[] = ['info', 'low', 'medium', 'high', 'critical']

export type Confidence = 'low' | 'medium' | 'high'
export type Category = 'security' | 'reliability' | 'cost' | 'correctness' | 'maintainability'
export type Preset = 'default' | 'strict' | 'opt-in'

export interface RuleMeta {
  /** Names the bad thing, so that it reads well after "allow": `k8s-privileged-container`. */
  readonly id: string
  /** A short sentence without a full stop: "Container runs in privileged mode". */
  readonly title: string
  /** Impact if it is true. */
  readonly severity: Severity
  /** How often it is true when reported. */
  readonly confidence: Confidence
  readonly category: Category
  readonly preset: Preset
  /** The version of Bylaw that brought it. */
  readonly since: string
  /** Ids of the same check in other tools, by tool. */
  readonly aliases: Readonly<Record<string, readonly string[]>>
  /** Control ids by framework: `{ 'cis-docker': ['4.1'] }`. */
  readonly controls?: Readonly<Record<string, readonly string[]>>
  /** Why it is bad, in one to three sentences. */
  readonly why: string
  /** What to do instead. */
  readonly remedy: string
  /** Where it can be checked; at least one. */
  readonly references: readonly string[]
  /** Settings with their defaults; a configuration may override them. */
  readonly options?: Readonly<Record<string, OptionSpec>>
}

export interface OptionSpec {
  readonly type: 'boolean' | 'integer' | 'string' | 'string-list'
  readonly default: boolean | number | string | readonly string[]
  readonly description: string
}

export interface Rule {
  readonly meta: RuleMeta
  /** Kinds of resources it wants to see, `k8s/Container` or by prefix `k8s/*`. */
  readonly select: readonly string[]
  readonly check: (resource: Resource, context: CheckContext) => void
  /** How it came to its verdict, where the rule consists of expressions that can tell. */
  readonly trace?: (resource: Resource, context: CheckContext) => readonly TracedSubject[]
}

/** What was judged: the whole resource, one of its items, a value at a path. */
export interface TracedSubject {
  /** Where it stands; undefined for what was computed. */
  readonly at?: Span
  readonly expressions: readonly TracedExpression[]
  /** `excluded`: its condition says that the rule is not about it. */
  readonly verdict: 'holds' | 'violated' | 'undecided' | 'excluded' | 'failed'
  /** Why it is excluded, where no expression says it. */
  readonly why?: string
}

export interface TracedExpression {
  /** The field of the policy: `where`, `assert`. */
  readonly field: string
  readonly text: string
  /** Its sub-expressions in the order of evaluation, the whole last. */
  readonly steps: readonly TracedStep[]
}

export interface TracedStep {
  readonly text: string
  /** On one line, `(sensitive)` in place of a secret. */
  readonly value: string
  /** Where the value was read, or where it would stand. */
  readonly at?: Span
}

export interface Report {
  /** The offending value or place, as narrow as it can be. */
  readonly at: Value | Span
  /** One sentence that names the resource's part and the value; the rule's title is printed beside it. */
  readonly message: string
  readonly related?: readonly { readonly at: Value | Span; readonly message: string }[]
  readonly fix?: Fix
}

export interface CheckContext {
  readonly graph: Graph
  readonly options: Readonly<Record<string, OptionSpec['default']>>
  report(found: Report): void
  /** The verdict depends on something that can't be known here: an `Unknown`, or a reason of its own. */
  undecided(at: Value | Span, why?: string): void
  /** Shorthand for `graph.linked`. */
  linked(resource: Resource, kind: string, via?: string): Linked
}

/** Gives a rule its type; the loader (see engine/rules) checks the rest. */
export function defineRule(rule: Omit<Rule, 'select'> & { readonly select: string | readonly string[] }): Rule {
  return { ...rule, select: typeof rule.select === 'string' ? [rule.select] : rule.select }
}

/** What a scan answers, as plain JSON: the public shape every reporter and program reads. */
import type { Category, Confidence, Severity } from './rule.js'
import type { Range } from './source.js'

export interface ResourceName {
  readonly kind: string
  readonly address: string
  /** The container, step or statement within it, where the finding is about a part. */
  readonly part?: string
}

export interface RelatedPlace {
  readonly path: string
  readonly range: Range
  readonly message: string
}

export interface TextEdit {
  readonly path: string
  readonly range: Range
  /** UTF-16 offsets of the same range, for programs that hold the text. */
  readonly start: number
  readonly end: number
  readonly newText: string
}

export interface FixText {
  readonly title: string
  readonly safety: 'safe' | 'suggested'
  readonly edits: readonly TextEdit[]
}

export interface Suppression {
  /** `comment` beside the finding, `annotation` of the object, `waiver` in the configuration. */
  readonly kind: 'comment' | 'annotation' | 'waiver'
  /** Which tool's syntax it was written in: `bylaw`, `hadolint`, `checkov` … */
  readonly tool: string
  readonly reason?: string
  readonly owner?: string
  /** ISO date; the suppression holds through that day. */
  readonly until?: string
  readonly path: string
  readonly range: Range
}

export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly category: Category
  readonly message: string
  readonly path: string
  readonly range: Range
  readonly resource?: ResourceName
  /** Stable across edits elsewhere: rule, path, resource, evidence and ordinal; never a line number. */
  readonly fingerprint: string
  readonly related?: readonly RelatedPlace[]
  /** Where the offending value came from, nearest step first: variable, local, module argument, anchor. */
  readonly trail?: readonly RelatedPlace[]
  readonly fix?: FixText
  /** Why there is no fix where the rule would have one: the text is a part of something else, too. */
  readonly unfixable?: string
  readonly suppressed?: Suppression
  /** Against a baseline, where one was given. */
  readonly status?: 'new' | 'unchanged'
}

export interface Undecided {
  readonly ruleId: string
  readonly path: string
  readonly range: Range
  readonly resource?: ResourceName
  readonly why: string
}

export interface FileReport {
  readonly path: string
  /** `judged`: at least one platform read it. `skipped`: of no known platform, or left out. `failed`: could not be read or parsed. */
  readonly status: 'judged' | 'skipped' | 'failed'
  readonly platform?: string
  /** Why it was skipped or failed. */
  readonly why?: string
}

export interface ProblemReport {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint?: string
  readonly path: string
  readonly range?: Range
}

export interface Crash {
  readonly ruleId: string
  readonly message: string
  readonly path: string
  readonly resource?: ResourceName
}

export interface UnusedSuppression {
  readonly ids: readonly string[]
  readonly path: string
  readonly range: Range
  readonly why: 'unused' | 'expired' | 'malformed' | 'unknown-rule'
}

export interface ScanResult {
  /** What is wrong, sorted by path, place and rule. */
  readonly findings: readonly Finding[]
  /** Findings that a comment, an annotation or a waiver accepts: marked, never left out, in the same order. */
  readonly suppressed: readonly Finding[]
  /** Verdicts that depend on what can't be known here. */
  readonly undecided: readonly Undecided[]
  readonly files: readonly FileReport[]
  readonly problems: readonly ProblemReport[]
  readonly crashes: readonly Crash[]
  readonly unusedSuppressions: readonly UnusedSuppression[]
  /** Findings of the baseline that are gone. */
  readonly absent: readonly string[]
  /** Rules that ran, with the number of resources each one judged: zero means it selected nothing. */
  readonly rules: Readonly<Record<string, number>>
  /** Milliseconds by step of the line. */
  readonly timings: Readonly<Record<string, number>>
}

/** What every report format is: one pure function from a scan's answer to text. */
import type { RuleMeta, ScanResult, Severity, SourceFile } from '../model/index.js'

export interface ReportContext {
  /** Bylaw's own version. */
  readonly toolVersion: string
  /** Every rule of the run, built in or from policies. */
  readonly rules: readonly RuleMeta[]
  /** The text a path was judged by, for code frames and line hashes; undefined when it isn't at hand. */
  source(path: string): SourceFile | undefined
  readonly color: boolean
  /** Findings of this severity and above fail the run; `none`: no finding does. */
  readonly failOn: Severity | 'none'
  /** Keeps several uploads about one commit apart (SARIF's `automationDetails`); none lets the uploader choose. */
  readonly category?: string
}

/** Answers the whole report, ending in a line break. */
export type Reporter = (result: ScanResult, context: ReportContext) => string

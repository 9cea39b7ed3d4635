/** Format name → the module that writes it, loaded only when asked for. */
import type { Reporter } from './reporter.js'

export type { ReportContext, Reporter } from './reporter.js'

export interface FormatEntry {
  /** For `--help`. */
  readonly description: string
  load(): Promise<Reporter>
}

export const reporters = {
  pretty: {
    description: 'for people: code frames and a summary',
    load: async () => (await import('./pretty.js')).pretty,
  },
  json: {
    description: 'the whole result, in the shape of the library API',
    load: async () => (await import('./json.js')).json,
  },
  sarif: {
    description: 'SARIF 2.1.0, complete: suppressed and undecided results are marked',
    load: async () => (await import('./sarif.js')).sarif,
  },
  'sarif-github': {
    description: 'SARIF for GitHub code scanning and GitLab: within their limits, only what should alarm',
    load: async () => (await import('./sarif.js')).sarifGithub,
  },
  github: {
    description: 'workflow commands that annotate a pull request on GitHub',
    load: async () => (await import('./github.js')).github,
  },
  gitlab: {
    description: "GitLab's Code Quality report",
    load: async () => (await import('./gitlab.js')).gitlab,
  },
  junit: {
    description: 'JUnit XML: a suite for each file',
    load: async () => (await import('./junit.js')).junit,
  },
  checkstyle: {
    description: 'Checkstyle XML',
    load: async () => (await import('./checkstyle.js')).checkstyle,
  },
  rdjson: {
    description: 'reviewdog diagnostics, with suggestions',
    load: async () => (await import('./rdjson.js')).rdjson,
  },
  markdown: {
    description: 'tables for a step summary or a comment',
    load: async () => (await import('./markdown.js')).markdown,
  },
} as const satisfies Record<string, FormatEntry>

export type ReportFormat = keyof typeof reporters

export const reportFormats = Object.keys(reporters) as readonly ReportFormat[]

export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(reporters, name)
}

/** The format's function; the caller has checked the name with `isReportFormat`. */
export function loadReporter(format: ReportFormat): Promise<Reporter> {
  return reporters[format].load()
}

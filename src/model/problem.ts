/** What went wrong with the input itself, as opposed to what a rule found in it. */
import type { Span } from './source.js'

export interface Problem {
  /** Stable, kebab-case, e.g. `yaml-duplicate-key`, `hcl-unclosed-block`. */
  readonly code: string
  /** One sentence: what is wrong. */
  readonly message: string
  /** What to do about it. */
  readonly hint?: string
  readonly path: string
  readonly span?: Span
  /** `error`: something of the file could not be judged. `warning`: judged, but read this. */
  readonly severity: 'error' | 'warning'
}

export function problemAt(
  at: Span,
  code: string,
  message: string,
  more: { hint?: string; severity?: Problem['severity'] } = {},
): Problem {
  return {
    code,
    message,
    path: at.file.path,
    span: at,
    severity: more.severity ?? 'error',
    ...(more.hint ? { hint: more.hint } : {}),
  }
}

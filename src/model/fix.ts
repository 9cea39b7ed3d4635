/** Repairs as text edits, so that comments and formatting survive. */
import type { Span } from './source.js'

export interface Edit {
  readonly span: Span
  readonly newText: string
}

export interface Fix {
  /** An imperative: "Set `privileged: false`". */
  readonly title: string
  /** `safe`: means the same or only closes the hole. `suggested`: a person should look. */
  readonly safety: 'safe' | 'suggested'
  /** Not overlapping; applied together or not at all. */
  readonly edits: readonly Edit[]
}

/** The text with the edits applied. Edits of other files are left out. Throws if two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  let result = ''
  let at = 0
  for (const { span, newText } of sorted) {
    if (span.start < at) throw new Error(`edits overlap at offset ${span.start}`)
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return result + text.slice(at)
}

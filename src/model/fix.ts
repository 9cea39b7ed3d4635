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

/** The `fix` of a report; none where one of the edits could not be made. */
export function fixedBy(
  title: string,
  safety: Fix['safety'],
  ...edits: readonly (Edit | undefined)[]
): { readonly fix?: Fix } {
  const made = edits.filter((edit) => edit !== undefined)
  return made.length > 0 && made.length === edits.length ? { fix: { title, safety, edits: made } } : {}
}

/** The text with the edits applied; all must be of its file. Throws if two overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return replaceRanges(
    text,
    edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
  )
}

export interface Replacement {
  readonly start: number
  readonly end: number
  readonly newText: string
}

/** The text with each range replaced; what is inserted where a range begins stands before it. Throws if two overlap. */
export function replaceRanges(text: string, replacements: readonly Replacement[]): string {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)
  let result = ''
  let at = 0
  for (const { start, end, newText } of sorted) {
    if (start < at) throw new Error(`edits overlap at offset ${start}`)
    result += text.slice(at, start) + newText
    at = end
  }
  return result + text.slice(at)
}

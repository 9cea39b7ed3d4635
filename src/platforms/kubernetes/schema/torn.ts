/** What a syntax error tears: from there to the end of its document, the text may not be what was meant. */
import type { Parsed, Span } from '../../../model/index.js'
import { documentsOf } from '../manifests.js'

/** The line before belongs to it: an error shows behind its cause. Keys that repeat tear nothing. */
export function tornParts(files: readonly Parsed[]): readonly Span[] {
  return files.flatMap((parsed) =>
    parsed.problems.flatMap(({ code, severity, span: at }) => {
      if (severity !== 'error' || code === 'yaml-duplicate-key' || at === undefined) return []
      const document = documentsOf(parsed).find(({ span }) => span.start <= at.start && at.start <= span.end)
      if (!document) return []
      const { text } = at.file
      const line = text.lastIndexOf('\n', Math.max(0, at.start - 1))
      const before = text.lastIndexOf('\n', Math.max(0, line - 1)) + 1
      return [{ ...document.span, start: Math.max(document.span.start, before) }]
    }),
  )
}

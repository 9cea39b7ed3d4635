/** Which fixes can be applied together, and the texts that result. */
import { type Finding, type FixText, replaceRanges, type TextEdit } from '../model/index.js'

export interface Fixed {
  readonly path: string
  readonly text: string
  /** Findings whose fix is in it. */
  readonly applied: readonly Finding[]
}

/**
 * The texts with every fix applied that is safe enough and overlaps no earlier one; what overlaps waits for the next
 * round. Suppressed findings are none of its business.
 */
export function applyFixes(
  findings: readonly Finding[],
  accepted: readonly FixText['safety'][],
  source: (path: string) => string | undefined,
): readonly Fixed[] {
  const edits = new Map<string, TextEdit[]>()
  const applied = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { fix } = finding
    if (!fix || !accepted.includes(fix.safety)) continue
    if (fix.edits.some((e) => (edits.get(e.path) ?? []).some((other) => overlaps(e, other)))) continue
    for (const edit of fix.edits) {
      edits.set(edit.path, [...(edits.get(edit.path) ?? []), edit])
      applied.set(edit.path, [...(applied.get(edit.path) ?? []), finding])
    }
  }
  return [...edits].flatMap(([path, list]) => {
    const text = source(path)
    return text === undefined ? [] : [{ path, text: replaceRanges(text, list), applied: applied.get(path) ?? [] }]
  })
}

function overlaps(a: TextEdit, b: TextEdit): boolean {
  if (a.start === b.start && a.end === b.end) return true
  return a.start < b.end && b.start < a.end
}

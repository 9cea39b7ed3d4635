/** Findings of what was built of several texts keep a fix only where it does what it says in all that is built of them. */
import { type Edit, type Repair, type Resource, root } from '../model/index.js'
import type { RawFinding } from './evaluate.js'
import type { Suppressed } from './suppress/index.js'

export interface Judged extends Suppressed {
  /** Why the fix that its rule has was not kept. */
  readonly unfixable?: string
}

export function withTrustedFixes(marked: readonly Suppressed[]): readonly Judged[] {
  const wanting = new Map<string, Set<Resource>>()
  for (const { finding, by } of marked) {
    const top = root(finding.resource)
    if (by || !finding.fix || !top.repair) continue
    const key = keyOf(finding, finding.fix.edits)
    const known = wanting.get(key)
    if (known) known.add(top)
    else wanting.set(key, new Set([top]))
  }
  return marked.map((one) => {
    const { fix, ...finding } = one.finding
    const { repair } = root(finding.resource)
    if (!fix || !repair) return one
    const wanted = wanting.get(keyOf(one.finding, fix.edits))?.size ?? 0
    const unfixable = fix.edits.map((edit) => refusal(repair, edit, wanted)).find((why) => why !== undefined)
    return unfixable === undefined ? one : { ...one, finding, unfixable }
  })
}

function refusal({ refuses, holders }: Repair, edit: Edit, wanted: number): string | undefined {
  const others = holders(edit) - wanted
  if (others <= 0) return refuses(edit)
  return `it would also change ${others === 1 ? 'an object' : `${others} objects`} without this finding`
}

function keyOf({ rule }: RawFinding, edits: readonly Edit[]): string {
  const written = edits.map(({ span, newText }) => `${span.file.path} ${span.start} ${span.end} ${newText}`)
  return [rule.meta.id, ...written].join('\n')
}

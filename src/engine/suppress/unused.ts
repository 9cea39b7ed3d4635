/** What suppresses nothing, and why. */
import { range, type Span, type UnusedSuppression } from '../../model/index.js'
import type { Waiver } from '../config.js'
import type { Directive } from './comments.js'

export interface UnusedInput {
  /** Directives that suppressed nothing. */
  readonly idle: readonly Directive[]
  readonly usedWaivers: ReadonlySet<Waiver>
  readonly waivers: readonly Waiver[]
  /** Where they stand, in the same order; none if they come from a program. */
  readonly waiverPlaces: readonly Span[]
  /** Is there a rule of this name? */
  readonly isRule: (id: string) => boolean
  /** Rules that judged something; a directive for one that didn't isn't called unused. */
  readonly ran: ReadonlySet<string>
  /** ISO date of today. */
  readonly today: string
}

export function unusedSuppressions(input: UnusedInput): readonly UnusedSuppression[] {
  const { idle, waivers, usedWaivers, waiverPlaces } = input
  return [
    ...idle.flatMap((directive) => ofDirective(directive, input)),
    ...waivers.flatMap((waiver, i) => (usedWaivers.has(waiver) ? [] : ofWaiver(waiver, waiverPlaces[i], input))),
  ]
}

function ofDirective(directive: Directive, { isRule, ran, today }: UnusedInput): readonly UnusedSuppression[] {
  const report = (why: UnusedSuppression['why']): readonly UnusedSuppression[] => [
    { ids: directive.ids, path: directive.at.file.path, range: range(directive.at), why },
  ]
  // Another tool's directive may be meant for a check that only that tool has: nothing to complain about.
  if (directive.tool !== 'bylaw') return []
  if (directive.malformed !== undefined) return report('malformed')
  if (directive.until !== undefined && directive.until < today) return report('expired')
  if (!directive.ids.includes('*') && directive.ids.some((id) => !isRule(id))) return report('unknown-rule')
  return directive.ids.some((id) => id === '*' || ran.has(id)) ? report('unused') : []
}

function ofWaiver(
  { rule, until }: Waiver,
  at: Span | undefined,
  { ran, today }: UnusedInput,
): readonly UnusedSuppression[] {
  if (!at) return []
  const report = (why: UnusedSuppression['why']): readonly UnusedSuppression[] => [
    { ids: [rule], path: at.file.path, range: range(at), why },
  ]
  if (until !== undefined && until < today) return report('expired')
  // Rules of platforms that the scan didn't meet aren't loaded: nothing can be said of theirs.
  return ran.has(rule) ? report('unused') : []
}

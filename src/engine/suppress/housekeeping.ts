/** Suppressions that do nothing are findings themselves: an exception nobody needs hides the next real one. */
import type { Finding, RuleMeta, UnusedSuppression } from '../../model/index.js'
import { fingerprints } from '../fingerprint.js'
import { type Selection, settingsFor } from '../settings.js'

const shared = {
  confidence: 'high',
  category: 'maintainability',
  preset: 'default',
  since: '0.1.0',
  aliases: {},
} as const

const unused: RuleMeta = {
  ...shared,
  id: 'bylaw-unused-suppression',
  title: 'Suppression does nothing',
  severity: 'info',
  why: 'An exception for something that is not there any more hides the next real finding of the same rule.',
  remedy: 'Delete the comment or waiver.',
  references: ['https://docs.astral.sh/ruff/rules/unused-noqa/'],
}

const expired: RuleMeta = {
  ...shared,
  id: 'bylaw-expired-suppression',
  title: 'Suppression has expired',
  severity: 'low',
  why: 'The day up to which the exception was agreed has passed, so it does not hold any more and its findings are back.',
  remedy: 'Repair what it was about, or agree on a new day.',
  references: ['https://cloudflare.github.io/pint/ignoring.html'],
}

const mistaken: RuleMeta = {
  ...shared,
  id: 'bylaw-mistaken-suppression',
  title: 'Suppression can not be understood',
  severity: 'low',
  why: 'A suppression with a mistake in it or for a rule that does not exist suppresses nothing, though its author believes it does.',
  remedy: 'Write `bylaw: ignore[rule-id] until=YYYY-MM-DD owner=@team -- reason`.',
  references: ['https://docs.astral.sh/ruff/rules/invalid-noqa-comment/'],
}

export const housekeepingRules: readonly RuleMeta[] = [unused, expired, mistaken]

const about: Readonly<Record<UnusedSuppression['why'], readonly [RuleMeta, (ids: string) => string]>> = {
  unused: [unused, (ids) => `nothing here is found by ${ids}, so there is nothing to suppress`],
  expired: [expired, (ids) => `the suppression of ${ids} has expired`],
  malformed: [mistaken, () => 'this suppression has a mistake in it and suppresses nothing'],
  'unknown-rule': [mistaken, (ids) => `no rule is called ${ids}, so this suppresses nothing`],
}

/** None when only some rules were asked for: what the others found isn't known then. */
export function housekeeping(all: readonly UnusedSuppression[], selection: Selection): readonly Finding[] {
  if (selection.only) return []
  const found = all.flatMap((suppression) => {
    const [meta, message] = about[suppression.why]
    const settings = settingsFor(meta, suppression.path, selection)
    return settings.enabled ? [{ suppression, meta, severity: settings.severity, message }] : []
  })
  const identities = fingerprints(
    found.map(({ meta, suppression: { path, ids } }) => ({
      ruleId: meta.id,
      path,
      address: '',
      evidence: ids.join(','),
    })),
  )
  return found.map(({ suppression, meta, severity, message }, i) => ({
    ruleId: meta.id,
    severity,
    confidence: meta.confidence,
    category: meta.category,
    message: message(suppression.ids.map((id) => `\`${id}\``).join(', ') || 'it'),
    path: suppression.path,
    range: suppression.range,
    fingerprint: identities[i] ?? '',
  }))
}

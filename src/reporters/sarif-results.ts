/** `results`: findings, and verdicts that stayed open. */
import type { CodeFlow, Location, Result, Fix as SarifFix, Suppression as SarifSuppression } from 'sarif'
import type { Finding, FixText, RelatedPlace, Suppression, Undecided } from '../model/index.js'
import { groupBy } from './common.js'
import { lineHash } from './line-hash.js'
import type { ReportContext } from './reporter.js'
import { type Places, region } from './sarif-places.js'
import { level, type SarifProfile, textLimit } from './sarif-profile.js'
import type { RuleIndex } from './sarif-rules.js'
import { clip } from './text.js'

export interface ResultParts {
  readonly places: Places
  readonly rules: RuleIndex
  readonly profile: SarifProfile
  readonly context: ReportContext
  /** The standard wants these on all results of a run or on none. */
  readonly withSuppressions: boolean
  readonly withBaseline: boolean
}

export function findingResult(finding: Finding, parts: ResultParts): Result {
  const { places, profile } = parts
  const related = (finding.related ?? []).slice(0, profile.relatedLocations)
  return {
    ...ruleReference(finding.ruleId, parts),
    level: level(finding.severity),
    message: {
      text: messageWithLinks(
        finding.message,
        related.map((r) => r.message),
      ),
    },
    locations: [places.location(finding.path, finding.range, finding.resource)],
    ...(related.length > 0 ? { relatedLocations: related.map((r, i) => relatedLocation(r, i + 1, places)) } : {}),
    ...(finding.trail ? { codeFlows: [codeFlow(finding, finding.trail, places)] } : {}),
    partialFingerprints: fingerprints(finding, parts.context),
    ...(parts.withSuppressions
      ? { suppressions: finding.suppressed ? [suppression(finding.suppressed, places)] : [] }
      : {}),
    ...(parts.withBaseline ? { baselineState: finding.status ?? 'new' } : {}),
    ...(finding.fix ? { fixes: [fix(finding.fix, places)] } : {}),
    properties: { severity: finding.severity, category: finding.category, precision: finding.confidence },
  }
}

/** Nothing is wrong that is known: `kind` says so, and `level` must then be `none`. */
export function openResult(undecided: Undecided, parts: ResultParts): Result {
  return {
    ...ruleReference(undecided.ruleId, parts),
    kind: 'open',
    level: 'none',
    message: { text: clip(plainMessage(`Undecided: ${undecided.why}`), textLimit) },
    locations: [parts.places.location(undecided.path, undecided.range, undecided.resource)],
    ...(parts.withSuppressions ? { suppressions: [] } : {}),
    // An undecided verdict is never compared; it must not look like news.
    ...(parts.withBaseline ? { baselineState: 'unchanged' } : {}),
  }
}

function ruleReference(ruleId: string, { rules }: ResultParts): Pick<Result, 'ruleId' | 'ruleIndex'> {
  const ruleIndex = rules.indexOf(ruleId)
  return ruleIndex < 0 ? { ruleId } : { ruleId, ruleIndex }
}

/** GitHub shows a related place only where the message links to it by its id. */
function messageWithLinks(message: string, related: readonly string[]): string {
  const links = related.map((text, i) => `[${text.replace(/[\\[\]]/g, '\\$&')}](${i + 1})`)
  const tail = links.length > 0 ? ` See ${links.join(', ')}.` : ''
  const plain = plainMessage(message)
  return plain.length + tail.length <= textLimit ? plain + tail : clip(plain, textLimit)
}

/** Text that happens to look like an embedded link is escaped. */
function plainMessage(text: string): string {
  return text.replace(/\[(?=[^\]]*\]\()/g, '\\[')
}

/** From where the value was first written to where it does harm. */
function codeFlow(finding: Finding, trail: readonly RelatedPlace[], places: Places): CodeFlow {
  const steps = [...trail].reverse().map(({ path, range, message }) => ({
    location: { ...places.location(path, range), message: { text: clip(plainMessage(message), textLimit) } },
  }))
  const end = { location: { ...places.location(finding.path, finding.range), message: { text: 'used here' } } }
  return { threadFlows: [{ locations: [...steps, end] }] }
}

function relatedLocation(place: NonNullable<Finding['related']>[number], id: number, places: Places): Location {
  return {
    id,
    physicalLocation: places.physical(place.path, place.range),
    message: { text: clip(place.message, textLimit) },
  }
}

function fingerprints(finding: Finding, context: ReportContext): Record<string, string> {
  const file = context.source(finding.path)
  const hash = file ? lineHash(file, finding.range.start.line) : undefined
  return {
    'bylawFingerprint/v1': finding.fingerprint,
    ...(hash ? { primaryLocationLineHash: hash } : {}),
  }
}

function suppression(given: Suppression, places: Places): SarifSuppression {
  return {
    kind: given.kind === 'waiver' ? 'external' : 'inSource',
    status: 'accepted',
    ...(given.reason ? { justification: given.reason } : {}),
    location: places.location(given.path, given.range),
    properties: {
      tool: given.tool,
      ...(given.owner ? { owner: given.owner } : {}),
      ...(given.until ? { expiry: given.until } : {}),
    },
  }
}

function fix(given: FixText, places: Places): SarifFix {
  return {
    description: { text: given.title },
    artifactChanges: [...groupBy(given.edits, (edit) => edit.path)].map(([path, edits]) => ({
      artifactLocation: places.file(path),
      replacements: edits.map((edit) => ({
        deletedRegion: region(edit.range),
        insertedContent: { text: edit.newText },
      })),
    })),
    properties: { safety: given.safety },
  }
}

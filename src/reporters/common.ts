/** What several formats ask of a result. */
import { type Finding, type ScanResult, type Severity, severities, type UnusedSuppression } from '../model/index.js'
import type { ReportContext } from './reporter.js'

/** Worst first, for tables and for cutting to a consumer's limit. */
export const worstFirst: readonly Severity[] = [...severities].reverse()

export function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

/** With the accepted ones, by path and place. */
export function withSuppressed({ findings, suppressed }: ScanResult): readonly Finding[] {
  if (suppressed.length === 0) return findings
  const place = ({ path, range: { start } }: Finding): readonly [string, number, number] => [
    path,
    start.line,
    start.column,
  ]
  return [...findings, ...suppressed].sort((a, b) => {
    const [p, l, c] = place(a)
    const [q, m, d] = place(b)
    return p === q ? l - m || c - d : p < q ? -1 : 1
  })
}

/** Does the finding count against the run? What a baseline already holds doesn't. */
export function fails(finding: Finding, failOn: ReportContext['failOn']): boolean {
  if (failOn === 'none' || finding.suppressed || finding.status === 'unchanged') return false
  return rank(finding.severity) >= rank(failOn)
}

/** Worst first; among equals the result's order (path, place, rule) is kept. */
export function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => rank(b.severity) - rank(a.severity))
}

/** Was everything judged that was asked for? If not, "no findings" proves little. */
export function isComplete({ crashes, files, problems }: ScanResult): boolean {
  const troubled = crashes.length > 0 || files.some((f) => f.status === 'failed')
  return !troubled && problems.every((p) => p.severity !== 'error')
}

export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const known = groups.get(key(item))
    if (known) known.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** `1 file`, `2 files`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${n} ${n === 1 ? singular : plural}`
}

/** `2 critical, 1 low`: only what there is. */
export function tally(findings: readonly Finding[]): string {
  return worstFirst
    .map((severity) => ({ severity, n: findings.filter((f) => f.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => `${n} ${severity}`)
    .join(', ')
}

/** The first `limit` names and how many more there are. */
export function some(names: readonly string[], limit: number): string {
  const rest = names.length - limit
  return rest > 0 ? `${names.slice(0, limit).join(', ')} and ${rest} more` : names.join(', ')
}

const suppressionFaults: Readonly<Record<UnusedSuppression['why'], string>> = {
  unused: 'suppresses nothing; delete it',
  expired: 'has expired; fix the finding or renew the date',
  malformed: "can't be read",
  'unknown-rule': "names a rule that doesn't exist",
}

/** What is wrong with it, as one sentence. */
export function suppressionFault({ ids, why }: UnusedSuppression): string {
  const about = ids.length > 0 ? ` of ${ids.join(', ')}` : ''
  return `suppression${about} ${suppressionFaults[why]}`
}

/** Markdown for a step summary or a comment on a merge request. */
import type { Finding, ScanResult } from '../model/index.js'
import { bySeverity, count, fails, groupBy, tally } from './common.js'
import { markdownCell as cell } from './escape.js'
import type { Reporter } from './reporter.js'

/** Rows of a table; a comment has to stay readable (and a step summary below 1 MiB). */
const shownRows = 100

export const markdown: Reporter = (result, context) => {
  const live = result.findings
  const failing = live.filter((f) => fails(f, context.failOn)).length
  const title = failing > 0 ? `Bylaw: ${count(failing, 'finding')} at or above ${context.failOn}` : 'Bylaw'
  const parts = [
    `## ${title}`,
    live.length > 0 ? `${count(live.length, 'finding')}: ${tally(live)}.` : 'No findings.',
    ...findingTable(live),
    ...troubleList(result),
    sums(result),
  ]
  return `${parts.join('\n\n')}\n`
}

function findingTable(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return []
  const rows = bySeverity(findings)
    .slice(0, shownRows)
    .map(({ severity, ruleId, path, range, message }) =>
      row([severity, cell(ruleId), `${cell(path)}:${range.start.line}`, cell(message)]),
    )
  const rest = findings.length - shownRows
  const table = [row(['Severity', 'Rule', 'Place', 'Finding']), row(['---', '---', '---', '---']), ...rows].join('\n')
  return rest > 0 ? [table, `…and ${count(rest, 'more finding')}.`] : [table]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function troubleList(result: ScanResult): readonly string[] {
  const failed = groupBy(
    result.files.filter((f) => f.status === 'failed'),
    (f) => f.why ?? 'no reason given',
  )
  const items = [
    ...result.problems.filter((p) => p.severity === 'error').map((p) => `${cell(p.path)}: ${cell(p.message)}`),
    ...result.crashes.map((c) => `${cell(c.path)}: rule ${cell(c.ruleId)} stopped: ${cell(c.message)}`),
    ...[...failed].map(([why, files]) => `${files.map((f) => cell(f.path)).join(', ')}: ${cell(why)}`),
  ]
  return items.length > 0 ? ['**Not judged**', items.map((item) => `- ${item}`).join('\n')] : []
}

function sums(result: ScanResult): string {
  const n = (status: string) => result.files.filter((f) => f.status === status).length
  const suppressed = result.suppressed.length
  const verdicts = `${count(result.undecided.length, 'undecided verdict')}, ${count(suppressed, 'suppressed finding')}`
  return `${count(n('judged'), 'file')} judged, ${n('skipped')} skipped, ${n('failed')} failed; ${verdicts}.`
}

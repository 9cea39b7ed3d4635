/** The end of the pretty report: what was not judged and why, and the sums. Nothing is silently green. */
import type { FileReport, ScanResult } from '../model/index.js'
import { count, fails, groupBy, isComplete, some, suppressionFault, tally } from './common.js'
import type { ReportContext } from './reporter.js'
import type { Style } from './style.js'
import { oneLine } from './text.js'

/** Names listed before "and 12 more"; the JSON report has them all. */
const shownNames = 8
const shownReasons = 5

/** Blocks of lines: problems, crashes, failed and skipped files, suppressions that do nothing, undecided verdicts. */
export function notices(result: ScanResult, paint: Style): readonly (readonly string[])[] {
  return [
    problems(result, paint),
    crashes(result, paint),
    files(result, 'failed', paint),
    files(result, 'skipped', paint),
    suppressions(result, paint),
    undecided(result, paint),
  ].filter((lines) => lines.length > 0)
}

function problems({ problems: all }: ScanResult, paint: Style): readonly string[] {
  return all.map(({ severity, path, range, code, message, hint }) => {
    const at = range ? `:${range.start.line}:${range.start.column}` : ''
    const label = severity === 'error' ? paint.bad('error') : paint.warn('warning')
    const help = hint ? ` ${paint.dim(oneLine(hint))}` : ''
    return `${label} ${oneLine(path)}${at}  ${oneLine(message)} ${paint.dim(`[${code}]`)}${help}`
  })
}

function crashes({ crashes: all }: ScanResult, paint: Style): readonly string[] {
  return all.map(({ ruleId, path, resource, message }) => {
    const about = resource ? ` on ${oneLine(resource.address)}` : ''
    return `${paint.bad('crash')} ${oneLine(path)}  rule ${ruleId}${about} stopped: ${oneLine(message)}`
  })
}

function files({ files: all }: ScanResult, status: 'failed' | 'skipped', paint: Style): readonly string[] {
  const reasons = groupBy(
    all.filter((f) => f.status === status),
    (f) => f.why ?? 'no reason given',
  )
  const label = status === 'failed' ? paint.bad('failed') : paint.dim('skipped')
  return [...reasons].map(([why, group]) => `${label} ${oneLine(why)}: ${names(group, status)}`)
}

/** Files that failed are all named; of skipped ones the first few are. */
function names(group: readonly FileReport[], status: 'failed' | 'skipped'): string {
  const limit = status === 'failed' ? group.length : shownNames
  return some(
    group.map((f) => oneLine(f.path)),
    limit,
  )
}

function suppressions({ unusedSuppressions: all }: ScanResult, paint: Style): readonly string[] {
  return all.map((unused) => {
    const { line, column } = unused.range.start
    return `${paint.warn('warning')} ${oneLine(unused.path)}:${line}:${column}  ${oneLine(suppressionFault(unused))}`
  })
}

function undecided({ undecided: all }: ScanResult, paint: Style): readonly string[] {
  const reasons = [...groupBy(all, (u) => u.why)].sort((a, b) => b[1].length - a[1].length)
  const lines = reasons.slice(0, shownReasons).map(([why, group]) => {
    const [first] = group
    const at = first ? `${oneLine(first.path)}:${first.range.start.line}` : ''
    const rules = some([...new Set(group.map((u) => u.ruleId))], 3)
    return `${paint.dim('undecided')} ${group.length} × ${oneLine(why)} ${paint.dim(`(${rules}; first at ${at})`)}`
  })
  const rest = reasons.length - shownReasons
  return rest > 0 ? [...lines, paint.dim(`undecided for ${count(rest, 'more reason')}: see the JSON report`)] : lines
}

export function summary(result: ScanResult, context: ReportContext, paint: Style): readonly string[] {
  const rows: (readonly [string, string])[] = [
    ['files', fileSums(result)],
    ['rules', ruleSums(result)],
    ['findings', findingSums(result)],
  ]
  if (result.undecided.length > 0)
    rows.push(['undecided', `${result.undecided.length} (depend on values not known here)`])
  const { suppressed } = result
  if (suppressed.length > 0) {
    const kinds = [...groupBy(suppressed, (f) => f.suppressed?.kind ?? '')]
    rows.push(['suppressed', `${suppressed.length} (${kinds.map(([k, g]) => `${g.length} by ${k}`).join(', ')})`])
  }
  const trouble = troubleSums(result)
  if (trouble) rows.push(['trouble', paint.bad(trouble)])
  return [...rows.map(([label, text]) => `${paint.dim(label.padEnd(11))}${text}`), verdict(result, context, paint)]
}

function fileSums({ files: all }: ScanResult): string {
  const n = (status: FileReport['status']) => all.filter((f) => f.status === status).length
  return `${n('judged')} judged, ${n('skipped')} skipped, ${n('failed')} failed`
}

function ruleSums({ rules }: ScanResult): string {
  const counts = Object.values(rules)
  return `${counts.length} ran, ${counts.filter((n) => n > 0).length} had something to judge`
}

function findingSums(result: ScanResult): string {
  const live = result.findings
  const sums = live.length > 0 ? `${live.length} (${tally(live)})` : '0'
  if (!live.some((f) => f.status) && result.absent.length === 0) return sums
  const fresh = live.filter((f) => f.status === 'new').length
  return `${sums}; against the baseline ${fresh} new, ${live.length - fresh} unchanged, ${result.absent.length} gone`
}

function troubleSums(result: ScanResult): string {
  const errors = result.problems.filter((p) => p.severity === 'error').length
  const parts = [
    errors > 0 ? count(errors, 'error') : '',
    result.crashes.length > 0 ? count(result.crashes.length, 'crashed rule') : '',
  ]
  return parts.filter(Boolean).join(', ')
}

function verdict(result: ScanResult, { failOn }: ReportContext, paint: Style): string {
  const failing = result.findings.filter((f) => fails(f, failOn))
  if (failing.length > 0) return paint.bad(`${count(failing.length, 'finding')} at or above ${failOn}`)
  if (!result.files.some((f) => f.status === 'judged'))
    return paint.warn('nothing was judged: no file of a known platform')
  if (!isComplete(result)) {
    return paint.warn('no finding that fails the run, but not everything could be judged')
  }
  return paint.good(failOn === 'none' ? 'done' : `no finding at or above ${failOn}`)
}

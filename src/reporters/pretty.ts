/** For people in front of a terminal: findings by file with code frames, then what was not judged, then the sums. */
import type { Finding, RuleMeta, ScanResult } from '../model/index.js'
import { codeFrame } from './code-frame.js'
import { groupBy } from './common.js'
import { notices, summary } from './pretty-summary.js'
import type { ReportContext, Reporter } from './reporter.js'
import { type Style, style } from './style.js'
import { oneLine } from './text.js'

export const pretty: Reporter = (result, context) => {
  const paint = style(context.color)
  const rules = new Map(context.rules.map((rule) => [rule.id, rule]))
  const blocks = [...groupBy(shown(result), (f) => f.path)].map(([path, findings]) =>
    fileBlock(path, findings, rules, context, paint),
  )
  const parts = [...blocks, ...notices(result, paint), summary(result, context, paint)]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** What a baseline already holds is counted in the summary, not shown again. */
function shown(result: ScanResult): readonly Finding[] {
  return result.findings.filter((f) => f.status !== 'unchanged')
}

function fileBlock(
  path: string,
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleMeta>,
  context: ReportContext,
  paint: Style,
): readonly string[] {
  const explained = new Set<string>()
  const lines = [paint.bold(oneLine(path))]
  for (const finding of findings) {
    // A remedy is the same for every finding of its rule: once per file is enough.
    const remedy = explained.has(finding.ruleId) ? undefined : rules.get(finding.ruleId)?.remedy
    explained.add(finding.ruleId)
    lines.push('', ...findingLines(finding, remedy, context, paint))
  }
  return lines
}

function findingLines(
  finding: Finding,
  remedy: string | undefined,
  context: ReportContext,
  paint: Style,
): readonly string[] {
  const { severity, ruleId, path, range, resource } = finding
  const where = `${oneLine(path)}:${range.start.line}:${range.start.column}`
  const lines = [`  ${paint.severity(severity, severity)}  ${paint.bold(ruleId)}  ${paint.dim(where)}`]
  const part = resource?.part ? ` (${oneLine(resource.part)})` : ''
  lines.push(`  ${oneLine(finding.message)}`)
  if (resource) lines.push(`  ${paint.dim(`in ${oneLine(resource.address)}${part}`)}`)
  const file = context.source(path)
  if (file) {
    const mark = (text: string) => paint.severity(severity, text)
    lines.push(...codeFrame(file, range, { quiet: paint.dim, mark }).map((row) => `    ${row}`))
  }
  for (const { path: other, range: place, message } of [...(finding.related ?? []), ...(finding.trail ?? [])]) {
    lines.push(`  ${paint.dim('see')} ${oneLine(other)}:${place.start.line}:${place.start.column}  ${oneLine(message)}`)
  }
  if (remedy) lines.push(`  ${paint.dim('remedy')} ${oneLine(remedy)}`)
  if (finding.fix)
    lines.push(`  ${paint.good('fix')} ${oneLine(finding.fix.title)} ${paint.dim(`(${finding.fix.safety})`)}`)
  if (finding.unfixable) lines.push(`  ${paint.dim('no fix')} ${oneLine(finding.unfixable)}`)
  return lines
}

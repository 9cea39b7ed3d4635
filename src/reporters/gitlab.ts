/** GitLab's Code Quality report: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
import type { Severity } from '../model/index.js'
import type { Reporter } from './reporter.js'

const severities: Readonly<Record<Severity, string>> = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  info: 'info',
}

/** GitLab keeps one of several entries with the same fingerprint, so a repeated one gets its ordinal. */
export const gitlab: Reporter = (result) => {
  const seen = new Map<string, number>()
  const entries = result.findings.map((finding) => {
    const times = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, times)
    return {
      description: finding.message,
      check_name: finding.ruleId,
      fingerprint: times === 1 ? finding.fingerprint : `${finding.fingerprint}-${times}`,
      severity: severities[finding.severity],
      location: {
        path: finding.path,
        lines: { begin: finding.range.start.line, end: finding.range.end.line },
      },
    }
  })
  return `${JSON.stringify(entries, null, 2)}\n`
}

/** Checkstyle XML, which many CI servers read. */
import type { Severity } from '../model/index.js'
import { groupBy } from './common.js'
import { xmlTag } from './escape.js'
import type { Reporter } from './reporter.js'

const severities: Readonly<Record<Severity, string>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'info',
  info: 'info',
}

interface Entry {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly severity: string
  readonly message: string
  readonly source: string
}

export const checkstyle: Reporter = (result) => {
  const findings = result.findings.map(
    ({ path, range, severity, message, ruleId }): Entry => ({
      path,
      ...range.start,
      severity: severities[severity],
      message,
      source: `bylaw.${ruleId}`,
    }),
  )
  const problems = result.problems.map(
    ({ path, range, severity, message, code }): Entry => ({
      path,
      ...(range?.start ?? { line: 1, column: 1 }),
      severity,
      message,
      source: `bylaw.${code}`,
    }),
  )
  const files = [...groupBy([...findings, ...problems], (entry) => entry.path)].flatMap(([path, entries]) => [
    `  ${xmlTag('file', { name: path })}`,
    ...entries.map(({ path: _, ...attributes }) => `    ${xmlTag('error', attributes).slice(0, -1)}/>`),
    '  </file>',
  ])
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="4.3">', ...files, '</checkstyle>']
  return `${lines.join('\n')}\n`
}

/** What `bylaw test` prints. */
import { type Problem, place } from '../model/index.js'
import type { PolicyReport } from '../testing/index.js'

export interface TestRun {
  readonly reports: readonly PolicyReport[]
  /** Policies that could not be read. */
  readonly problems: readonly Problem[]
  /** Ids of policies without fixtures. */
  readonly untested: readonly string[]
}

/** Percentage of mutants that some fixture notices; 100 where there are none. */
export function score(reports: readonly PolicyReport[]): number {
  const killed = reports.reduce((n, r) => n + r.killed.length, 0)
  const all = killed + reports.reduce((n, r) => n + r.survived.length, 0)
  return all === 0 ? 100 : (100 * killed) / all
}

export const printers: Readonly<Record<'pretty' | 'json' | 'junit', (run: TestRun) => string>> = {
  pretty,
  json: (run) =>
    `${JSON.stringify({ ...run, problems: run.problems.map(printProblem), score: score(run.reports) }, null, 2)}\n`,
  junit,
}

function pretty(run: TestRun): string {
  const cases = run.reports.flatMap((r) => r.cases)
  const failed = cases.filter((c) => c.complaints.length > 0).length
  const mutants = run.reports.reduce((n, r) => n + r.killed.length + r.survived.length, 0)
  return [
    ...run.problems.map((p) => `error ${printProblem(p)}`),
    ...run.untested.map((id) => `error ${id}: there are no fixtures, so nothing is known of this policy`),
    ...run.reports.flatMap(lines),
    `${run.reports.length} policies, ${cases.length - failed} of ${cases.length} cases pass${mutants > 0 ? `, ${score(run.reports).toFixed(1)} % of ${mutants} mutants are noticed` : ''}`,
    '',
  ].join('\n')
}

function lines({ id, cases, gaps, survived }: PolicyReport): readonly string[] {
  return [
    ...cases.flatMap((c) => c.complaints.map((complaint) => `FAIL  ${id} ${c.name}: ${complaint}`)),
    ...gaps.map((gap) =>
      `gap   ${id}: ${gap} in any fixture`.replace('in any fixture in any fixture', 'in any fixture'),
    ),
    ...survived.map((mutant) => `alive ${id}: ${mutant}`),
  ]
}

function junit(run: TestRun): string {
  const suites = run.reports.map(
    ({ id, cases }) =>
      `  <testsuite name="${xml(id)}" tests="${cases.length}" failures="${cases.filter((c) => c.complaints.length > 0).length}">\n${cases
        .map(({ name, complaints }) =>
          complaints.length === 0
            ? `    <testcase classname="${xml(id)}" name="${xml(name)}"/>`
            : `    <testcase classname="${xml(id)}" name="${xml(name)}"><failure message="${xml(complaints[0] ?? '')}">${xml(complaints.join('\n'))}</failure></testcase>`,
        )
        .join('\n')}\n  </testsuite>`,
  )
  const errors = [...run.problems.map(printProblem), ...run.untested.map((id) => `${id}: there are no fixtures`)].map(
    (message) =>
      `    <testcase classname="policies" name="${xml(message)}"><error message="${xml(message)}"/></testcase>`,
  )
  const broken =
    errors.length > 0
      ? [
          `  <testsuite name="policies" tests="${errors.length}" errors="${errors.length}">\n${errors.join('\n')}\n  </testsuite>`,
        ]
      : []
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${[...suites, ...broken].join('\n')}\n</testsuites>\n`
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
}

function printProblem({ span, path, message, hint }: Problem): string {
  return `${span ? place(span) : path}: ${message}${hint ? ` (${hint})` : ''}`
}

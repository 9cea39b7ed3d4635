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
  const count = run.reports.length === 1 ? '1 policy' : `${run.reports.length} policies`
  return [
    ...run.problems.map((p) => `${p.severity} ${printProblem(p)}`),
    ...run.untested.map((id) => `error ${id}: ${untested}`),
    ...run.reports.flatMap(lines),
    `${count}, ${cases.length - failed} of ${cases.length} cases pass${mutants > 0 ? `, ${score(run.reports).toFixed(1)} % of ${mutants} mutants are noticed` : ''}`,
    '',
  ].join('\n')
}

const untested = 'there are no fixtures, so nothing is known of this policy'

function lines({ id, cases, vacuous, gaps, survived }: PolicyReport): readonly string[] {
  return [
    ...cases.flatMap((c) => c.complaints.map((complaint) => `FAIL  ${id}: ${complaint}`)),
    ...vacuous.map((sentence) => `FAIL  ${id}: ${sentence}`),
    ...gaps.map((gap) => `gap   ${id}: ${gap} in any fixture`),
    ...survived.map((mutant) => `alive ${id}: ${mutant}`),
  ]
}

function junit({ reports, problems, untested: bare }: TestRun): string {
  const broken = problems.filter((p) => p.severity === 'error').map(printProblem)
  const errors = [...broken, ...bare.map((id) => `${id}: ${untested}`)]
  const suites = [
    ...reports.map(suiteOf),
    ...(errors.length > 0
      ? [
          suite(
            'policies',
            errors.map((e) => ({ name: e, error: e })),
            [],
          ),
        ]
      : []),
  ]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('\n')}\n</testsuites>\n`
}

interface TestCase {
  readonly name: string
  readonly failure?: string
  readonly error?: string
}

/** What judges nothing is a failed case, as for the exit code; other gaps and mutants that live are told beside the cases. */
function suiteOf({ id, cases, vacuous, gaps, survived }: PolicyReport): string {
  const judged = cases.map(({ name, complaints }) => ({
    name,
    ...(complaints.length > 0 ? { failure: complaints.join('\n') } : {}),
  }))
  const told = [...gaps.map((gap) => `${gap} in any fixture`), ...survived.map((mutant) => `not noticed: ${mutant}`)]
  return suite(id, [...judged, ...vacuous.map((failure) => ({ name: 'selects something', failure }))], told)
}

function suite(name: string, cases: readonly TestCase[], told: readonly string[]): string {
  const count = (kind: 'failure' | 'error'): number => cases.filter((c) => c[kind] !== undefined).length
  const head = `name="${xml(name)}" tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`
  const out = told.length > 0 ? [`    <system-out>${xml(told.join('\n'))}</system-out>`] : []
  return [`  <testsuite ${head}>`, ...cases.map((c) => testCase(name, c)), ...out, '  </testsuite>'].join('\n')
}

function testCase(suiteName: string, { name, failure, error }: TestCase): string {
  const open = `    <testcase classname="${xml(suiteName)}" name="${xml(name)}"`
  const [kind, text] = failure === undefined ? ['error', error] : ['failure', failure]
  if (text === undefined) return `${open}/>`
  return `${open}><${kind} message="${xml(text.split('\n', 1)[0] ?? '')}">${xml(text)}</${kind}></testcase>`
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

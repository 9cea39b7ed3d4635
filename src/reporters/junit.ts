/** JUnit XML: a test suite for each file, a test case for each verdict. */
import type { Crash, FileReport, Finding, ScanResult, Undecided } from '../model/index.js'
import { fails, groupBy } from './common.js'
import { xml, xmlTag } from './escape.js'
import type { ReportContext, Reporter } from './reporter.js'

interface Suite {
  readonly path: string
  readonly cases: readonly Case[]
}

interface Case {
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped'
  readonly xml: string
}

export const junit: Reporter = (result, context) => {
  const suites = allSuites(result, context)
  const cases = suites.flatMap((s) => s.cases)
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    xmlTag('testsuites', { name: 'bylaw', ...sums(cases) }),
    ...suites.flatMap(({ path, cases: own }) => [
      `  ${xmlTag('testsuite', { name: path, ...sums(own) })}`,
      ...own.map((c) => `    ${c.xml}`),
      '  </testsuite>',
    ]),
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

function sums(cases: readonly Case[]): Record<string, number> {
  const n = (kind: Case['kind']) => cases.filter((c) => c.kind === kind).length
  return { tests: cases.length, failures: n('failure'), errors: n('error'), skipped: n('skipped') }
}

function allSuites(result: ScanResult, context: ReportContext): readonly Suite[] {
  const findings = groupBy(result.findings, (f) => f.path)
  const undecided = groupBy(result.undecided, (u) => u.path)
  const crashes = groupBy(result.crashes, (c) => c.path)
  const reports = new Map(result.files.map((f) => [f.path, f]))
  const paths = new Set([...reports.keys(), ...findings.keys(), ...undecided.keys(), ...crashes.keys()])
  return [...paths].map((path) => {
    const cases = [
      ...(findings.get(path) ?? []).map((f) => findingCase(f, context)),
      ...(undecided.get(path) ?? []).map(undecidedCase),
      ...(crashes.get(path) ?? []).map(crashCase),
    ]
    return { path, cases: [...cases, ...fileCases(path, reports.get(path), cases.length)] }
  })
}

/** A file that failed or was skipped says so; a judged one without any verdict to report has passed. */
function fileCases(path: string, report: FileReport | undefined, others: number): readonly Case[] {
  const why = report?.why ?? 'no reason given'
  if (report?.status === 'failed') return [testCase('error', path, 'file', xmlTag('error', { message: why }))]
  if (report?.status === 'skipped') return [testCase('skipped', path, 'file', xmlTag('skipped', { message: why }))]
  return others > 0 ? [] : [{ kind: 'passed', xml: `${caseTag(path, 'all rules')}</testcase>` }]
}

function findingCase(finding: Finding, context: ReportContext): Case {
  const { path, range, ruleId, severity, message, resource } = finding
  const name = resource ? `${ruleId}: ${resource.address}` : ruleId
  const text = xml(`${path}:${range.start.line}:${range.start.column} ${message}`)
  if (fails(finding, context.failOn)) {
    const inner = `${xmlTag('failure', { message, type: severity })}${text}</failure>`
    return { kind: 'failure', xml: `${caseTag(path, name, range.start.line)}${inner}</testcase>` }
  }
  return { kind: 'passed', xml: `${caseTag(path, name, range.start.line)}<system-out>${text}</system-out></testcase>` }
}

function undecidedCase({ path, range, ruleId, why }: Undecided): Case {
  return testCase('skipped', path, ruleId, xmlTag('skipped', { message: `undecided: ${why}` }), range.start.line)
}

function crashCase({ path, ruleId, message }: Crash): Case {
  return testCase('error', path, ruleId, xmlTag('error', { message: `rule stopped: ${message}`, type: 'crash' }))
}

function testCase(kind: Case['kind'], path: string, name: string, opened: string, line?: number): Case {
  return { kind, xml: `${caseTag(path, name, line)}${opened.slice(0, -1)}/></testcase>` }
}

function caseTag(path: string, name: string, line?: number): string {
  return xmlTag('testcase', { name, classname: path, file: path, line })
}

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Finding, Range, ScanResult } from '../../src/model/index.js'
import { sarif, sarifGithub } from '../../src/reporters/sarif.js'
import { clean, context, result } from './sample.js'

const multitool = platformPackage()

/** The platform package holds the schema and the program; optional dependencies may be left out of an install. */
function platformPackage(): string | undefined {
  const name = `@microsoft/sarif-multitool-${process.platform === 'win32' ? 'win32' : process.platform}`
  try {
    return dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
  } catch {
    console.log(`skipped: the official SARIF schema and validator, because ${name} is not installed`)
    return undefined
  }
}

function run(text: string): Run & { results: Result[] } {
  const log: Log = JSON.parse(text)
  const [first] = log.runs
  if (!first) throw new Error('no run')
  return { ...first, results: first.results ?? [] }
}

const reports = [
  ['complete', sarif(result, context)],
  ['for GitHub', sarifGithub(result, { ...context, category: 'infra' })],
  ['clean', sarif(clean, context)],
] as const

describe.skipIf(!multitool)('SARIF by the official judges', () => {
  const home = multitool ?? ''

  it('passes the JSON schema', () => {
    const ajv = new Ajv2020({ strict: false, unicodeRegExp: false, allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(join(home, 'sarif-2.1.0.json'), 'utf8')))
    for (const [name, text] of reports) {
      validate(JSON.parse(text))
      expect(validate.errors ?? [], name).toEqual([])
    }
  })

  it.skipIf(!existsSync(join(home, 'Sarif.Multitool')))('passes sarif-multitool validate without an error', () => {
    const folder = mkdtempSync(join(tmpdir(), 'bylaw-sarif-'))
    try {
      // The package ships it without the permission to run, and its folder isn't ours to change.
      const program = join(folder, 'multitool')
      copyFileSync(join(home, 'Sarif.Multitool'), program)
      chmodSync(program, 0o755)
      for (const [name, text] of reports) expect(multitoolErrors(program, folder, text), name).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

/** The program answers 0 even with errors: its own log tells. */
function multitoolErrors(program: string, folder: string, text: string): unknown[] {
  const input = join(folder, 'report.sarif')
  const output = join(folder, 'validation.sarif')
  writeFileSync(input, text)
  const rules = ['--rule-kind', 'Sarif;Gh', '--level', 'Error;Warning;Note']
  execFileSync(program, ['validate', input, '-o', output, '--log', 'ForceOverwrite', ...rules], {
    stdio: 'pipe',
  })
  return run(readFileSync(output, 'utf8')).results.filter((r) => r.level === 'error')
}

describe('SARIF', () => {
  const all = run(sarif(result, context))

  it('gives every finding its place, with all four numbers', () => {
    const places = all.results
      .filter((r) => r.kind === undefined)
      .map((r): Range => {
        const {
          startLine = 0,
          startColumn = 0,
          endLine = 0,
          endColumn = 0,
        } = r.locations?.[0]?.physicalLocation?.region ?? {}
        return { start: { line: startLine, column: startColumn }, end: { line: endLine, column: endColumn } }
      })
    expect(places).toEqual(result.findings.map((f) => f.range))
  })

  it('refers to rules and artifacts by their place in the list', () => {
    const { rules = [] } = all.tool.driver
    for (const r of all.results) {
      expect(rules[r.ruleIndex ?? -1]?.id).toBe(r.ruleId)
      const { uri, index } = r.locations?.[0]?.physicalLocation?.artifactLocation ?? {}
      expect(all.artifacts?.[index ?? -1]?.location?.uri).toBe(uri)
    }
  })

  it('marks what is accepted and what is undecided', () => {
    expect(all.results.map((r) => r.suppressions?.length)).toEqual([0, 0, 1, 0, 0])
    expect(all.results.filter((r) => r.kind === 'open').map((r) => r.level)).toEqual(['none'])
  })

  it('leaves out for GitHub what it would raise as an alarm, and says so', () => {
    const some = run(sarifGithub(result, context))
    expect(some.results).toHaveLength(3)
    expect(some.results.every((r) => r.kind === undefined && r.suppressions === undefined)).toBe(true)
    const notes = some.invocations?.[0]?.toolExecutionNotifications?.map((n) => n.descriptor?.id)
    expect(notes).toEqual(expect.arrayContaining(['results-suppressed', 'results-undecided']))
  })

  it('keeps the most severe of too many findings for GitHub', () => {
    const [first] = result.findings
    const many = Array.from({ length: 25_010 }, (_, i): Finding[] =>
      first ? [{ ...first, severity: i < 20 ? 'low' : 'high', fingerprint: `${i}` }] : [],
    ).flat()
    const big: ScanResult = { ...clean, findings: many }
    const some = run(sarifGithub(big, context))
    expect(some.results).toHaveLength(25_000)
    expect(some.results.filter((r) => r.level === 'note')).toHaveLength(10)
    expect(some.invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text).toContain('10 findings')
    expect(run(sarif(big, context)).results).toHaveLength(25_010)
  })

  it('says that the run was not complete when a rule crashed or a file failed', () => {
    expect(all.invocations?.[0]?.executionSuccessful).toBe(false)
    expect(run(sarif(clean, context)).invocations?.[0]?.executionSuccessful).toBe(true)
  })
})

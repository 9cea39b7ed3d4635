import type { Log, Result, Run } from 'sarif'
import { describe, expect, it } from 'vitest'
import type { Finding, Range, ScanResult } from '../../src/model/index.js'
import { withSuppressed } from '../../src/reporters/common.js'
import { sarif, sarifGithub } from '../../src/reporters/sarif.js'
import { hasSchema, hasValidator, schemaErrors, validatorErrors } from './official.js'
import { clean, context, result } from './sample.js'

function run(text: string): Run & { results: Result[] } {
  const log: Log = JSON.parse(text)
  const [first] = log.runs
  if (!first) throw new Error('no run')
  return { ...first, results: first.results ?? [] }
}

const reports = [sarif(result, context), sarifGithub(result, { ...context, category: 'infra' }), sarif(clean, context)]

describe('SARIF by the official judges', () => {
  it.skipIf(!hasSchema)('passes the JSON schema', () => {
    expect(schemaErrors(reports)).toEqual([])
  })

  it.skipIf(!hasValidator)('passes sarif-multitool validate without an error', () => {
    expect(validatorErrors(reports)).toEqual([])
  })
})

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
    expect(places).toEqual(withSuppressed(result).map((f) => f.range))
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

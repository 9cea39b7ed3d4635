/** A fix changes what it says and nothing else: the same stages and instructions outside of its edits. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../../src/engine/fix.js'
import { scan } from '../../../src/index.js'
import { replaceRanges, type ScanResult, type TextEdit } from '../../../src/model/index.js'
import { dockerfile } from '../../../src/parsers/dockerfile/index.js'
import { docker } from '../../../src/platforms/docker/index.js'
import { readCases } from '../../../src/testing/index.js'

const fixtures = join(import.meta.dirname, '../../../fixtures/rules')
const project = { parse: () => undefined, read: () => undefined, list: () => [], settings: {} }

interface Part {
  readonly start: number
  readonly end: number
  readonly stage: string
  readonly text: string
}

/** The build graph: each instruction with the stage it belongs to. */
function graphOf(text: string): { readonly parts: readonly Part[]; readonly problems: readonly string[] } {
  const parsed = dockerfile.parse({ path: 'Dockerfile', text })
  const stages = docker.model([parsed], project).resources.filter((r) => r.kind === 'docker/Stage')
  const parts = parsed.tree.instructions.map(({ span: { start, end } }) => {
    const stage = stages.find(({ extent }) => extent.start <= start && end <= extent.end)
    return { start, end, stage: stage?.address ?? '', text: text.slice(start, end) }
  })
  return { parts, problems: parsed.problems.map((p) => p.message) }
}

/** Where a place outside of the edits is afterwards. */
function moved(offset: number, edits: readonly TextEdit[]): number {
  return edits.filter((e) => e.end <= offset).reduce((at, e) => at + e.newText.length - (e.end - e.start), offset)
}

/** Instructions outside of the edits stand there as before, and every other one was written by an edit. */
function expectSameGraph(before: string, edits: readonly TextEdit[]): void {
  const old = graphOf(before)
  const now = graphOf(replaceRanges(before, edits))
  expect(now.problems).toEqual(old.problems)
  const outside = old.parts.filter(({ start, end }) => !edits.some((e) => e.start <= end && e.end > start))
  const found = outside.map(({ start }) => now.parts.find((p) => p.start === moved(start, edits)))
  expect(found.map((p) => p && [p.stage, p.text])).toEqual(outside.map((p) => [p.stage, p.text]))
  const written = edits.map((e) => {
    const from = moved(
      e.start,
      edits.filter((other) => other !== e),
    )
    return { from, to: from + e.newText.length }
  })
  const unexplained = now.parts
    .filter((p) => !found.includes(p))
    .filter((p) => !written.some(({ from, to }) => from <= p.end && p.start <= to))
  expect(unexplained).toEqual([])
}

const rulesOf = (platform: string): readonly string[] =>
  readdirSync(fixtures).filter((rule) => rule.startsWith(`${platform}-`))
type Files = Readonly<Record<string, string>>
const scanned = (files: Files, rule: string): Promise<ScanResult> =>
  scan({ cwd: fixtures, paths: Object.keys(files), overlay: files, config: false, rules: [rule] })

describe.each([...rulesOf('docker'), ...rulesOf('compose')])('%s', (rule) => {
  const cases = readCases(join(fixtures, rule))

  it('has a golden file if it has a fix, and only then', async () => {
    const results = await Promise.all(cases.map(({ files }) => scanned(files, rule)))
    const hasFix = results.some(({ findings }) => findings.some((f) => f.fix))
    expect(cases.some((c) => c.fixed)).toBe(hasFix)
  })

  it.runIf(rule.startsWith('docker-'))('leaves the rest of the build as it is', async () => {
    for (const { files } of cases) {
      const { findings } = await scanned(files, rule)
      for (const { path, fix } of findings) {
        const before = files[path]
        if (fix && before !== undefined) expectSameGraph(before, fix.edits)
      }
    }
  })
})

it('steps stay apart where a comment between them speaks to a tool', async () => {
  const { findings } = await scanned(
    { Dockerfile: 'FROM debian:13\nRUN ./a\n# hadolint ignore=DL3001\nRUN ./b\nRUN ./c\n' },
    'docker-consecutive-run',
  )
  expect(findings.map((f) => [f.range.start.line, f.fix !== undefined])).toEqual([
    [4, false],
    [5, true],
  ])
})

describe('fixes of all rules together', () => {
  const judge = (files: Files): Promise<ScanResult> =>
    scan({ cwd: fixtures, paths: Object.keys(files), overlay: files, config: false, preset: 'all' })
  const errors = ({ problems }: ScanResult): number => problems.filter((p) => p.severity === 'error').length

  it.each(['docker', 'compose'])(
    'come to an end on every fixture of %s, and leave what can be read',
    async (platform) => {
      for (const rule of rulesOf(platform)) {
        for (const { name, files } of readCases(join(fixtures, rule))) {
          let current = files
          let result = await judge(current)
          const before = errors(result)
          let rounds = 0
          for (; rounds < 10; rounds++) {
            const fixed = applyFixes(result.findings, ['safe', 'suggested'], (path) => current[path])
            if (fixed.length === 0) break
            current = { ...current, ...Object.fromEntries(fixed.map((f) => [f.path, f.text])) }
            result = await judge(current)
          }
          expect({ name, ended: rounds < 10, crashes: result.crashes }).toEqual({ name, ended: true, crashes: [] })
          expect(errors(result)).toBeLessThanOrEqual(before)
        }
      }
    },
    120_000,
  )
})

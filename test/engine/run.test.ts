import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toBaseline } from '../../src/engine/baseline.js'
import { toys } from './toy.js'

const two = 'car:\n  bad: true\nball:\n  bad: false\n'
const ids = (result: { findings: readonly { ruleId: string }[] }) => result.findings.map((f) => f.ruleId)

describe('the line', () => {
  it('finds, with a narrow place and the resource', async () => {
    const { findings, files, rules } = await toys(two)
    expect(findings).toMatchObject([
      {
        ruleId: 'toy-bad',
        severity: 'high',
        message: 'car is bad',
        path: 'toys.yaml',
        range: { start: { line: 3, column: 8 }, end: { line: 3, column: 12 } },
        resource: { kind: 'toy/Toy', address: 'toy.car' },
      },
    ])
    expect(files).toEqual([{ path: 'toys.yaml', platform: 'kubernetes', status: 'judged' }])
    expect(rules).toEqual({ 'toy-bad': 2 })
  })

  it('points at the key of what lacks something, never at the whole block', async () => {
    const { findings } = await toys(two, { only: ['toy-nameless'] })
    expect(findings.map((f) => f.range)).toEqual([
      { start: { line: 2, column: 1 }, end: { line: 2, column: 4 } },
      { start: { line: 4, column: 1 }, end: { line: 4, column: 5 } },
    ])
  })

  it('reports a rule that throws and goes on', async () => {
    const { findings, crashes } = await toys(two, { preset: 'all' })
    expect(ids({ findings })).toContain('toy-bad')
    expect(crashes).toEqual([
      { ruleId: 'toy-crash', message: 'boom', path: 'toys.yaml', resource: { kind: 'toy/Toy', address: 'toy.car' } },
      { ruleId: 'toy-crash', message: 'boom', path: 'toys.yaml', resource: { kind: 'toy/Toy', address: 'toy.ball' } },
    ])
  })

  it('reports only what was asked, with the rest as context', async () => {
    const { findings } = await toys({ 'a.yaml': two, 'b.yaml': two }, { reportOnly: ['b.yaml'] })
    expect(findings.map((f) => f.path)).toEqual(['b.yaml'])
  })
})

describe('settings', () => {
  it('runs what the preset holds', async () => {
    expect(ids(await toys(two, { preset: 'none' }))).toEqual([])
    expect(ids(await toys(two, { preset: 'strict' }))).toEqual(['toy-nameless', 'toy-bad', 'toy-nameless'])
  })

  it('lets the configuration turn rules on, off and around, for some files too', async () => {
    expect(ids(await toys(two, { config: { rules: { 'toy-bad': 'off' } } }))).toEqual([])
    const { findings } = await toys(two, {
      config: { rules: { 'toy-bad': 'low', 'toy-nameless': { severity: 'info' } } },
    })
    expect(findings.map((f) => f.severity)).toEqual(['info', 'low', 'info'])
    const config = { overrides: [{ files: ['dev/**'], rules: { 'toy-bad': 'off', 'toy-nameless': 'on' } as const }] }
    const overridden = await toys({ 'dev/a.yaml': 'car:\n  bad: true\n', 'b.yaml': 'car:\n  bad: true\n' }, { config })
    expect(overridden.findings.map((f) => [f.path, f.ruleId])).toEqual([
      ['b.yaml', 'toy-bad'],
      ['dev/a.yaml', 'toy-nameless'],
    ])
  })
})

describe('fingerprints', () => {
  const prints = async (text: string) => (await toys(text)).findings.map((f) => f.fingerprint)

  it('survive blank lines, comments and edits elsewhere', async () => {
    const before = await prints(two)
    const blocks = ['car:\n  bad: true # why', 'ball:\n  bad: false']
    const noise = fc.array(fc.constantFrom('', '# note', '  # indented note'), { maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(fc.tuple(noise, noise, noise), fc.boolean(), async ([above, between, below], another) => {
        const lines = [
          ...above,
          ...(another ? ['doll:\n  bad: false'] : []),
          blocks[0],
          ...between,
          blocks[1],
          ...below,
        ]
        expect(await prints(lines.join('\n'))).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })

  it('tell equal findings apart by their order, and different resources by name', async () => {
    const all = await prints('car:\n  bad: true\nball:\n  bad: true\n')
    expect(new Set(all).size).toBe(2)
    expect(await prints('ball:\n  bad: true\ncar:\n  bad: true\n')).toEqual([...all].reverse())
  })

  it('compare with a baseline', async () => {
    const baseline = toBaseline((await toys(two)).findings)
    const later = await toys(`${two}doll:\n  bad: true\n`, { baseline })
    expect(later.findings.map((f) => [f.resource?.address, f.status])).toEqual([
      ['toy.car', 'unchanged'],
      ['toy.doll', 'new'],
    ])
    const fixed = await toys('car:\n  bad: false\n', { baseline })
    expect(fixed.absent).toEqual(baseline.fingerprints)
  })
})

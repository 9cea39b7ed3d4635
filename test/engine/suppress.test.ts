import { describe, expect, it } from 'vitest'
import { toys } from './toy.js'

const judge = async (text: string, more = {}) => {
  const { findings: live, suppressed, unusedSuppressions } = await toys(text, more)
  const findings = [...live, ...suppressed].filter((f) => f.ruleId.startsWith('toy-'))
  return {
    open: findings.filter((f) => !f.suppressed).map((f) => f.resource?.address),
    by: findings.flatMap((f) => (f.suppressed ? [f.suppressed] : [])),
    unused: unusedSuppressions.map((u) => u.why),
  }
}

describe('the comment', () => {
  it('behind the value', async () => {
    expect(await judge('car:\n  bad: true # bylaw: ignore[toy-bad] -- it is old\n')).toMatchObject({
      open: [],
      by: [
        {
          kind: 'comment',
          tool: 'bylaw',
          reason: 'it is old',
          path: 'toys.yaml',
          range: { start: { line: 3, column: 13 } },
        },
      ],
      unused: [],
    })
  })

  it('above a block covers all of it, and nothing after', async () => {
    const text =
      '# bylaw: ignore[toy-bad] until=2027-01-31 owner=@toys -- old\n\ncar:\n  size: 3\n  bad: true\nball:\n  bad: true\n'
    expect(await judge(text)).toMatchObject({
      open: ['toy.ball'],
      by: [{ until: '2027-01-31', owner: '@toys', reason: 'old' }],
    })
  })

  it('for the whole file', async () => {
    expect(
      await judge('car:\n  bad: true\nball:\n  bad: true\n# bylaw: ignore-file[toy-bad] -- all old\n'),
    ).toMatchObject({ open: [] })
  })

  it('that has expired lets the finding return, and says so; its last day still counts', async () => {
    const until = (day: string) => `car:\n  bad: true # bylaw: ignore[toy-bad] until=${day}\n`
    expect(await judge(until('2026-11-21'))).toMatchObject({ open: ['toy.car'], unused: ['expired'] })
    expect(await judge(until('2026-11-22'))).toMatchObject({ open: [], unused: [] })
  })

  it.each([
    ['car:\n  bad: true # bylaw: ignore\n', 'malformed'],
    ['car:\n  bad: true # bylaw: ignore[toy-bad] until=tomorrow\n', 'malformed'],
    ['car:\n  bad: true # bylaw: ignore[toy-bad] until=2027-02-30\n', 'malformed'],
    ['car:\n  bad: true # bylaw: ignore[toy-bad] because\n', 'malformed'],
    ['car:\n  bad: true # bylaw: ignore[toy-bud]\n', 'unknown-rule'],
  ])('that is mistaken suppresses nothing: %s', async (text, why) => {
    expect(await judge(text)).toMatchObject({ open: ['toy.car'], unused: [why] })
  })

  it('that suppresses nothing is reported, but only if its rule ran', async () => {
    expect(await judge('car:\n  bad: false # bylaw: ignore[toy-bad]\n')).toMatchObject({ unused: ['unused'] })
    expect(await judge('car:\n  bad: false # bylaw: ignore[toy-nameless]\n')).toMatchObject({ unused: [] })
  })
})

describe('what suppresses nothing', () => {
  it('is a finding itself, at its place', async () => {
    const { findings } = await toys(
      'car:\n  bad: false # bylaw: ignore[toy-bad]\n  # bylaw: ignore[toy-bad] until=2020-01-01\nball:\n  size: 1 # bylaw: ignore[toy-bud]\n',
    )
    expect(findings.map((f) => [f.ruleId, f.range.start.line, f.severity])).toEqual([
      ['bylaw-unused-suppression', 3, 'info'],
      ['bylaw-expired-suppression', 4, 'low'],
      ['bylaw-mistaken-suppression', 6, 'low'],
    ])
  })

  it('can be turned off, and is not judged when only some rules were asked for', async () => {
    const text = 'car:\n  bad: false # bylaw: ignore[toy-bad]\n'
    expect((await toys(text, { config: { rules: { 'bylaw-unused-suppression': 'off' } } })).findings).toEqual([])
    expect((await toys(text, { only: ['toy-bad'] })).findings).toEqual([])
  })
})

describe('comments of other tools', () => {
  it.each([
    ['car:\n  # checkov:skip=CKV_TOY_1: it is old\n  bad: true\nball:\n  bad: true\n', 'checkov', 'it is old'],
    ['# hadolint ignore=DL1 # fine\ncar:\n  bad: true\nball:\n  bad: true\n', 'hadolint', 'fine'],
  ])('are honoured by alias: %s', async (text, tool, reason) => {
    expect(await judge(text)).toMatchObject({ open: ['toy.ball'], by: [{ tool, reason }] })
  })

  it('never suppress a check they do not name, nor complain about ids we do not have', async () => {
    expect(await judge('car:\n  bad: true # checkov:skip=CKV_TOY_2\n')).toMatchObject({ open: ['toy.car'], unused: [] })
  })
})

describe('waivers', () => {
  const waiver = { rule: 'toy-bad', reason: 'agreed' }
  it('hold by rule, path, resource and day', async () => {
    const text = 'car:\n  bad: true\nball:\n  bad: true\n'
    const open = async (w: object) => (await judge(text, { config: { waivers: [{ ...waiver, ...w }] } })).open
    expect(await open({})).toEqual([])
    expect(await open({ resource: 'toy.car' })).toEqual(['toy.ball'])
    expect(await open({ path: '*.yaml' })).toEqual([])
    expect(await open({ path: 'other/**' })).toEqual(['toy.car', 'toy.ball'])
    expect(await open({ until: '2026-11-21' })).toEqual(['toy.car', 'toy.ball'])
  })
})

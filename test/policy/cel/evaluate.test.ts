import { describe, expect, it } from 'vitest'
import { envOf, type Json, programOf, result, UNKNOWN, value } from './support.js'

describe('absent fields', () => {
  const spec = { replicas: 3, paused: null }

  it('read as null in policies, as often as one looks', () => {
    expect(result('spec.nothing == null', { spec })).toBe(true)
    expect(result('spec.nothing.at.all == null', { spec })).toBe(true)
    expect(result('spec.replicas.size == null', { spec })).toBe(true)
    expect(result('spec.items[4] == null', { spec })).toBe(true)
  })

  it('are an error in the language itself', () => {
    expect(result('spec.nothing == null', { spec }, 'error')).toBe('error: no such key: `nothing`')
    expect(result('[1][4]', {}, 'error')).toContain('error: index `4`')
  })

  it('are told apart by has; a null in a configuration is absent too', () => {
    expect(result('has(spec.replicas)', { spec })).toBe(true)
    expect(result('has(spec.nothing.at.all)', { spec })).toBe(false)
    expect(result('has(spec.paused)', { spec })).toBe(false)
    expect(result('has(spec.paused)', { spec }, 'error')).toBe(false)
    expect(result('has({"a": null}.a)', {}, 'error')).toBe(true)
  })

  it('are empty for macros and membership', () => {
    expect(result('spec.list.all(x, x > 1)', { spec })).toBe(true)
    expect(result('spec.list.exists(x, x > 1)', { spec })).toBe(false)
    expect(result('"a" in spec.list', { spec })).toBe(false)
  })

  it('are errors where a value is needed', () => {
    expect(result('spec.nothing > 1', { spec })).toContain('is the field set?')
  })
})

describe('unknowns', () => {
  const on: Record<string, Json> = { x: UNKNOWN, t: true, f: false }

  it.each([
    ['f && x', false],
    ['x && f', false],
    ['t && x', 'unknown'],
    ['t || x', true],
    ['x || t', true],
    ['f || x', 'unknown'],
    ['!x', 'unknown'],
    ['x.a.b', 'unknown'],
    ['x[0] + 1', 'unknown'],
    ['x == 1', 'unknown'],
    ['x == x', 'unknown'],
    ['x ? 1 : 2', 'unknown'],
    ['size(x) > 1', 'unknown'],
    ['x in [1, 2]', 'unknown'],
    ['1 in [x, 1]', true],
    ['2 in [x, 1]', 'unknown'],
    ['[1, x] == [2, x]', false],
    ['[1, x] == [1, 2]', 'unknown'],
    ['[1, x] == [1]', false],
    ['{"a": x}.b == null', true],
    ['1 / 0 > 1 && x', 'unknown'],
    ['[t, x].all(v, v)', 'unknown'],
    ['[f, x].all(v, v)', false],
    ['[t, x].exists(v, v)', true],
    ['[f, x].exists(v, v)', 'unknown'],
    ['[t, x].exists_one(v, v)', 'unknown'],
    ['[t, t, x].exists_one(v, v)', false],
    ['[1, 2].filter(v, x).exists(v, v == 3)', 'unknown'],
    ['[1, 2].filter(v, v == 1 || x).exists(v, v == 1)', true],
    ['[x].map(v, 1) == [1]', true],
    ['x.all(v, v == 1)', 'unknown'],
  ])('%s is %s', (text, expected) => {
    expect(result(text, on)).toBe(expected)
  })

  it.each([
    ['l.all(v, v > 0)', 'unknown'],
    ['l.all(v, v > 1)', false],
    ['l.exists(v, v > 1)', true],
    ['l.exists(v, v > 9)', 'unknown'],
    ['2 in l', true],
    ['9 in l', 'unknown'],
    ['size(l) == 2', 'unknown'],
    ['size(l) == 1', false],
    ['size(l) >= 2', true],
    ['size(l) > 2', 'unknown'],
    ['size(l) < 2', false],
    ['0 < size(l)', true],
    ['l == [1]', false],
    ['l == [1, 2]', 'unknown'],
    ['l[1] == 2', true],
    ['l[7] == 2', 'unknown'],
    ['l.filter(v, v > 1).size() > 0', true],
    ['(l + [5]).exists(v, v == 5)', true],
    ['m.a == 1', true],
    ['m.b == 1', 'unknown'],
    ['has(m.a)', true],
    ['has(m.b)', 'unknown'],
    ['"b" in m', 'unknown'],
    ['m.all(k, k == "a")', 'unknown'],
    ['m.?b.orValue(3)', 'unknown'],
  ])('open containers: %s is %s', (text, expected) => {
    expect(result(text, { l: [1, 2, '...'], m: { a: 1, '...': null } })).toBe(expected)
  })

  it('know how a text begins', () => {
    const image = { ...value(UNKNOWN), kind: 'unknown' as const, why: 'a variable', prefix: 'registry.example/' }
    const run = (text: string): unknown => {
      const outcome = programOf(text, envOf({ image: 'dyn' })).evaluate({ image })
      return typeof outcome === 'object' && outcome !== null ? outcome.kind : outcome
    }
    expect(run('image == "docker.io/x"')).toBe(false)
    expect(run('image == "registry.example/x"')).toBe('unknown')
    expect(run('image.startsWith("registry.")')).toBe(true)
    expect(run('image.startsWith("docker.io/")')).toBe(false)
    expect(run('image.startsWith("registry.example/team/")')).toBe('unknown')
    expect(run('("a-" + image).startsWith("a-registry")')).toBe(true)
    expect(run('("a-" + image) in ["b", "c"]')).toBe(false)
  })
})

describe('errors', () => {
  it('carry the place of what failed', () => {
    const outcome = programOf('true && 1 / n == 2', envOf({ n: 'int' })).evaluate({ n: 0 })
    expect(outcome).toMatchObject({ kind: 'error', message: 'division by zero', start: 8, end: 13 })
  })

  it('are absorbed by what decides without them', () => {
    expect(result('1 / n > 0 || true', { n: 0 })).toBe(true)
    expect(result('1 / n > 0 && false', { n: 0 })).toBe(false)
    expect(result('[0, 1].exists(i, 1 / i == 1)')).toBe(true)
  })

  it('of a missing binding name no host object', () => {
    expect(programOf('a', envOf({ a: 'dyn' })).evaluate({})).toMatchObject({ kind: 'error', code: 'undeclared' })
    expect(programOf('constructor', envOf({ constructor: 'dyn' })).evaluate({})).toMatchObject({ kind: 'error' })
    expect(result('m.constructor == null && m.__proto__ == null', { m: {} })).toBe(true)
  })
})

describe('budget', () => {
  const big = Array.from({ length: 200 }, (_, i) => i)

  it('ends loops within loops', () => {
    const text = 'l.all(a, l.all(b, l.all(c, l.all(d, a + b + c + d >= 0))))'
    expect(result(text, { l: big })).toBe('error: the budget of steps is spent')
  })

  it('ends what doubles a text or a list with each step', () => {
    const doubling = (start: string): string =>
      Array.from({ length: 60 }, (_, i) => `cel.bind(v${i + 1}, v${i} + v${i}, `).reduce(
        (s, b) => s + b,
        `cel.bind(v0, ${start}, `,
      ) +
      'size(v60)' +
      ')'.repeat(61)
    expect(result(doubling('"0123456789"'))).toContain('error')
    expect(result(doubling('[1, 2]'))).toContain('error')
  })

  it('can be set', () => {
    const program = programOf('l.all(a, a >= 0)', envOf({ l: 'dyn' }))
    expect(program.evaluate({ l: value(big) }, { budget: 10 })).toMatchObject({ kind: 'error', code: 'budget' })
    expect(program.evaluate({ l: value(big) }, { budget: 10_000 })).toBe(true)
  })
})

describe('trace', () => {
  it('lists each sub-expression with its value and where it was read', () => {
    const text = 'c.image == "a" || c.ports.exists(p, p > 80)'
    const c = value({ image: 'b', ports: [80, 443] })
    const { value: outcome, steps } = programOf(text, envOf({ c: 'dyn' })).trace({ c })
    expect(outcome).toBe(true)
    const shown = steps.map((s) => [text.slice(s.start, s.end), typeof s.value === 'object' ? '…' : s.value])
    expect(shown).toEqual([
      ['c', '…'],
      ['c.image', 'b'],
      ['c.image == "a"', false],
      ['c', '…'],
      ['c.ports', '…'],
      ['p', 80],
      ['p > 80', false],
      ['p', 443],
      ['p > 80', true],
      ['c.ports.exists(p, p > 80)', true],
      [text, true],
    ])
    expect(steps[1]?.source).toMatchObject({ kind: 'scalar', value: 'b' })
    expect(steps[7]?.source).toMatchObject({ kind: 'scalar', value: 443 })
  })
})

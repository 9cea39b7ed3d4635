/** Input made to exhaust time or memory ends in Unknown and a problem. */
import { describe, expect, it } from 'vitest'
import { weight } from '../../../../src/platforms/terraform/eval/walk.js'
import { result, run, show, type Variables } from './support.js'

/** a0 is the seed, and every further variable doubles the one before. */
function doubling(count: number, seed: string, step: (name: string) => string): Variables {
  const variables: Record<string, string> = { a0: seed }
  for (let i = 1; i <= count; i++) variables[`a${i}`] = step(`a${i - 1}`)
  return variables
}

describe('bounds', () => {
  it.each([
    ['texts', doubling(60, '"xx"', (a) => `"\${${a}}\${${a}}"`), 'a60'],
    ['lists', doubling(60, '[1, 2]', (a) => `concat(${a}, ${a})`), 'a60'],
    ['trees', doubling(60, '[]', (a) => `[${a}, ${a}]`), 'a60'],
    ['objects', doubling(60, '{}', (a) => `{ l = ${a}, r = ${a} }`), 'a60'],
    ['nesting', doubling(400, '[]', (a) => `[${a}]`), 'a400'],
    ['joins', doubling(30, '"xx"', (a) => `join(${a}, [${a}, ${a}])`), 'a30'],
    ['replacements', doubling(30, '"xx"', (a) => `replace(${a}, "x", ${a})`), 'a30'],
    ['formats', doubling(30, '"xx"', (a) => `format("%s%s", ${a}, ${a})`), 'a30'],
    ['encodings', doubling(60, '"\\"\\\\"', (a) => `jsonencode([${a}, ${a}])`), 'a60'],
  ])('%s that double', (_, variables, text) => {
    const { value, problems } = run(text, variables)
    expect(problems.length).toBeGreaterThan(0)
    expect(weight(value)).toBeLessThan(300_000)
    expect(show(value).length).toBeLessThan(3_000_000)
  })

  it.each([
    ['range(1000000)'],
    ['setproduct(range(1000), range(1000), range(1000))'],
    ['format("%1000000000d", 1)'],
    ['indent(100000000, "a\\nb")'],
    ['pow(9, pow(9, 9))'],
    ['[for a in range(1000) : [for b in range(1000) : [for c in range(1000) : [a, b, c]]]]'],
  ])('%s', (text) => {
    const { value, problems } = run(text, {}, { steps: 300_000 })
    expect(problems.length).toBeGreaterThan(0)
    expect(weight(value)).toBeLessThan(300_000)
  })

  it('variables that need each other without end', () => {
    const variables: Record<string, string> = {}
    for (let i = 0; i < 5000; i++) variables[`a${i}`] = `a${i + 1}`
    expect(run('a0', variables).problems.map((p) => p.code)).toEqual(['tf-evaluation-limit'])
  })

  it('patterns take linear time', () => {
    expect(result(`regexall("(a+)+$", "${'a'.repeat(5000)}!")`)).toBe('[]')
  })
})

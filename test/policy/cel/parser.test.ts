import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from '../../../src/policy/cel/parser.js'
import { explain } from '../../../src/policy/cel/problem.js'
import { problemsOf } from './support.js'

function explained(text: string): string {
  const tree = parse(text)
  return 'message' in tree ? explain(text, tree) : 'no problem'
}

describe('parser', () => {
  it('keeps the place of every part', () => {
    const text = 'spec.replicas > 1 && has(spec.paused)'
    const tree = parse(text)
    if ('message' in tree || tree.kind !== 'logic') throw new Error('a conjunction is expected')
    expect(tree.operands.map((o) => text.slice(o.start, o.end))).toEqual(['spec.replicas > 1', 'has(spec.paused)'])
  })

  it('makes one node of a chain of && or ||', () => {
    const tree = parse(Array.from({ length: 5000 }, () => 'a').join(' || '))
    expect(tree).toMatchObject({ kind: 'logic', op: '||' })
  })

  it.each([
    ['a +', 'the expression ends where a value is expected'],
    ['(a', '`(` is not closed'],
    ['"abc', 'is not closed with "'],
    ['a = b', 'equality is `==`'],
    ['a & b', 'write `&&`'],
    ["'\\q'", '`\\q` is no escape'],
    ['99999999999999999999', 'an int has 64 bits'],
    ['has(a)', '`has` takes one field'],
    ['a.all(1, true)', 'plain names'],
    ['a b', 'there is `b` where an operator is expected'],
    ['if', 'reserved word'],
    ['1abc', 'is no number'],
  ])('explains %s', (text, message) => {
    expect(explained(text)).toContain(message)
  })

  it('shows line, column and a caret below the culprit', () => {
    expect(explained('a &&\n  b == = c')).toBe(
      '2:8: `=` has no meaning here; equality is `==`\n    b == = c\n         ^',
    )
  })

  it('bounds nesting and chains', () => {
    expect(explained('('.repeat(2000) + ')'.repeat(2000))).toContain('levels deep')
    expect(explained(`a${'.b'.repeat(20000)}`)).toContain('levels deep')
    expect(explained('[['.repeat(3000))).toContain('levels deep')
    expect(explained('!'.repeat(5000))).toContain('levels deep')
    expect(explained('x'.repeat(200_000))).toContain('at most')
  })

  it('never throws, and its problems lie within the text', () => {
    const pieces = fc.constantFrom(
      ...'a b.c ( ) [ ] { } , : ? . && || == ! - + in has( .all(x, "s" \'t\' """ r" 1 2u 3.4 0x1f // \n \\ ` true null'.split(
        ' ',
      ),
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((p) => p.join(' ')),
    )
    fc.assert(
      fc.property(text, (t) => {
        for (const p of problemsOf(t, { a: 'dyn' })) {
          expect(p.start).toBeGreaterThanOrEqual(0)
          expect(p.end).toBeLessThanOrEqual(t.length + 1)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

import fc from 'fast-check'
import { RE2JS } from 're2js'
import { describe, expect, it } from 'vitest'
import { needsRe2, regex } from '../../../src/policy/cel/regex/engine.js'

describe('patterns run natively', () => {
  it.each([
    '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'.replace('([-a-z0-9]*[a-z0-9])?', '(-?[a-z0-9])*'),
    '^[a-z]+(\\.[a-z]+)*$',
    '^(dev|debug|prod)$',
    'latest|stable',
    '^v\\d+\\.\\d+\\.\\d+(-rc\\d+)?$',
    '^.*:latest$',
    '^sha256:[0-9a-f]{64}$',
    '(?i)password',
    '^$',
    '',
  ])('%s', (pattern) => {
    expect(needsRe2(pattern)).toBe(false)
  })
})

describe('patterns are left to RE2', () => {
  it.each([
    '^(a+)+$',
    '(a|aa)+$',
    '[0-9]+x',
    '^(a*)*$',
    '^a*a*b',
    '\\bfoo\\b',
    '(?s)a.b',
    '[[:alpha:]]',
    '^(?:a?){40}a{40}$',
    'a**',
    '(',
  ])('%s', (pattern) => {
    expect(needsRe2(pattern)).toBe(true)
  })
})

/** Patterns of the common part, most of them small. */
const pattern = fc.letrec<{ node: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(
        'a',
        'b',
        '-',
        '.',
        '\\.',
        '\\d',
        '\\w',
        '\\S',
        '[ab]',
        '[^a]',
        '[a-c-]',
        '1',
        '\u00e9',
        '\u{1f600}',
      ),
    },
    { weight: 2, arbitrary: tie('node').map((n) => `(${n})`) },
    { weight: 1, arbitrary: tie('node').map((n) => `(?:${n})`) },
  ),
  node: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,3}', '{0,2}?', '+?')), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((parts) => {
      const text = parts.map(([atom, times]) => atom + times).join('')
      return fc.constantFrom(text, `${text}|b`, `a|${text}`)
    }),
}))

const anchored = fc.tuple(pattern.node, fc.boolean(), fc.boolean(), fc.boolean()).map(([body, i, start, end]) => {
  return `${i ? '(?i)' : ''}${start ? '^' : ''}${body}${end ? '$' : ''}`
})

describe('native patterns', () => {
  it('find what RE2 finds', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'b', '-', '.', '1', 'x', '\n', '\u00e9', '\u{1f600}'),
      maxLength: 12,
    })
    let compared = 0
    fc.assert(
      fc.property(anchored, fc.array(text, { minLength: 1, maxLength: 8 }), (p, texts) => {
        if (needsRe2(p)) return
        compared++
        const ours = regex(p)
        if ('message' in ours) throw new Error(ours.message)
        const theirs = RE2JS.compile(p)
        for (const t of texts) {
          expect(ours.test(t)).toBe(theirs.test(t))
          expect([...ours.matchAll(t)].map((m) => [m.index, m[0]])).toEqual(
            [...theirs.matchAll(t)].map((m) => [m.index, m[0]]),
          )
        }
      }),
      { numRuns: 1500 },
    )
    expect(compared).toBeGreaterThan(100)
  })
})

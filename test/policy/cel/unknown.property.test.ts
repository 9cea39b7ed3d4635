/** The law of the house: what is not known never changes a definite answer into the other one. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEnv, type Env, libraries } from '../../../src/policy/cel/index.js'
import { type Json, plain, programOf, UNKNOWN, value } from './support.js'

/** Without the checker, which refuses many of the generated expressions. */
function run(text: string, d: Json, absent: Env['absent']): unknown {
  return plain(
    programOf(text, createEnv({ variables: { d: 'dyn' }, libraries, absent, checked: false })).evaluate({
      d: value(d),
    }),
  )
}

const scalar = fc.constantFrom<Json>(null, true, false, 0, 1, 2, 2.5, '', 'a', 'ab', 'b')
const document = fc.record<Record<string, Json>>({
  s: scalar,
  t: scalar,
  l: fc.array(scalar, { maxLength: 4 }),
  m: fc.dictionary(fc.constantFrom('a', 'b', 'c'), scalar, { maxKeys: 3 }),
  n: fc.array(fc.record<Record<string, Json>>({ name: scalar, tags: fc.array(scalar, { maxLength: 3 }) }), {
    maxLength: 3,
  }),
})

const { term, test } = fc.letrec<{ term: string; test: string }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(
      'd.s',
      'd.t',
      'd.l',
      'd.m',
      'd.m.a',
      'd.l[0]',
      'd.n[0].name',
      'd.n[0].tags',
      '1',
      '"a"',
      'null',
      'd.m["b"]',
      'd.none',
    ),
    fc.constantFrom(
      'd.m.?a.orValue("a")',
      'd.l[?1].orValue(1)',
      'd.?s.optMap(x, x).orValue(2)',
      'd.n.map(e, e.name)',
      'size(d.l)',
      'd.n.size()',
    ),
    fc.constantFrom(
      'd.l.filter(e, e == d.s)',
      'd.n.map(e, e.tags.size() > 0, e.name)',
      'd.m.map(k, k)',
      'd.m.transformList(k, v, v)',
    ),
    fc.constantFrom(
      'd.l.sort()',
      'd.l.distinct()',
      'd.n.map(e, e.tags).flatten()',
      'd.l.reverse()',
      'd.m.transformMap(k, v, v == 1)',
    ),
    fc.constantFrom(
      'd.l.indexOf("a")',
      'string(d.s)',
      'd.l.join(",")',
      'd.l.first().orValue("b")',
      '[d.s, d.t]',
      '{"a": d.s}',
    ),
    tie('test').map((t) => `(${t} ? d.s : d.t)`),
    fc.tuple(tie('term'), tie('term')).map(([a, b]) => `(${a} + ${b})`),
  ),
  test: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(tie('term'), fc.constantFrom('==', '!=', '<', '>=', 'in'), tie('term'))
      .map(([a, op, b]) => `${a} ${op} ${b}`),
    fc.constantFrom(
      'has(d.s)',
      'has(d.m.b)',
      'has(d.none.x)',
      '"a" in d.m',
      'd.m.exists(k, k == "a")',
      'size(d.l) > 1',
    ),
    fc.constantFrom(
      'sets.contains(d.l, ["a"])',
      'sets.intersects(d.l, [1, "a"])',
      'd.?s.hasValue()',
      'd.l.isSorted()',
      'd.s.startsWith("a")',
    ),
    fc
      .tuple(
        fc.constantFrom('d.l', 'd.m', 'd.n', 'd.n[0].tags'),
        fc.constantFrom('all', 'exists', 'exists_one'),
        tie('test'),
      )
      .map(([range, macro, t]) => `${range}.${macro}(e, e == "a" || (${t}))`),
    fc.constantFrom(
      'd.n.all(e, has(e.name))',
      'd.n.exists(e, e.tags.exists(t, t == "b"))',
      'd.m.all(k, v, k != "a" || v == 1)',
    ),
    tie('test').map((t) => `!(${t})`),
    fc.tuple(tie('test'), fc.constantFrom('&&', '||'), tie('test')).map(([a, op, b]) => `(${a} ${op} ${b})`),
  ),
}))

/** Replaces one place by an unknown, or opens one container after taking a part out of it. */
function hide(json: Json, pick: (n: number) => number): Json {
  if (json === null || typeof json !== 'object' || pick(4) === 0) return UNKNOWN
  if (Array.isArray(json)) {
    if (json.length === 0 || pick(3) === 0) return [...json.slice(0, Math.max(0, json.length - 1 - pick(2))), '...']
    const at = pick(json.length)
    return json.map((item, i) => (i === at ? hide(item, pick) : item))
  }
  const entries = Object.entries(json)
  if (entries.length === 0 || pick(3) === 0)
    return Object.fromEntries([...entries.slice(0, Math.max(0, entries.length - pick(2))), ['...', null]])
  const at = pick(entries.length)
  return Object.fromEntries(entries.map(([key, v], i) => [key, i === at ? hide(v, pick) : v]))
}

describe('unknown values', () => {
  it('never turn a definite answer into the other one', () => {
    let definite = 0
    fc.assert(
      fc.property(
        test,
        document,
        fc.infiniteStream(fc.nat()),
        fc.constantFrom('null', 'error'),
        (text, d, picks, absent) => {
          const pick = (n: number): number => Number(picks.next().value) % n
          const mode = absent === 'null' ? 'null' : 'error'
          const hidden = run(text, hide(d, pick), mode)
          const seen = run(text, d, mode)
          if (typeof hidden !== 'boolean' || typeof seen !== 'boolean') return
          definite++
          expect(hidden).toBe(seen)
        },
      ),
      { numRuns: 4000 },
    )
    expect(definite).toBeGreaterThan(500)
  })

  it('are what terms over unknowns stay', () => {
    fc.assert(
      fc.property(term, (text) => {
        const got = run(`${text} == "never"`, UNKNOWN, 'null')
        expect(got === 'unknown' || typeof got === 'boolean' || String(got).startsWith('error')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

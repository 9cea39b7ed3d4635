/** The fast path answers exactly what the complete parser answers, or hands over. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceFile, Value } from '../../../src/model/index.js'
import { parseComplete } from '../../../src/parsers/yaml/complete.js'
import { parseFast } from '../../../src/parsers/yaml/fast/index.js'

const shared = join(import.meta.dirname, '../../../../shared')

/** A value without its file, for comparing. */
function shape(value: Value): unknown {
  const { kind, span, keySpan } = value
  const at = [kind, span.start, span.end, keySpan?.start, keySpan?.end]
  if (value.kind === 'scalar') return [...at, typeof value.value, String(value.value), value.raw, value.style]
  if (value.kind === 'list') return [...at, value.open, value.items.map(shape)]
  if (value.kind === 'map') return [...at, value.open, [...value.entries].map(([k, v]) => [k, shape(v)])]
  return at
}

const answer = (parsed: ReturnType<typeof parseComplete>) => ({
  documents: parsed.tree.documents.map((d) => [d.span.start, d.span.end, shape(d.value)]),
  comments: parsed.comments.map((c) => [c.span.start, c.span.end, c.text]),
  problems: parsed.problems.map((p) => p.code),
})

function compare(text: string): 'same' | 'handed over' {
  const file: SourceFile = { path: 'x.yaml', text }
  const fast = parseFast(file)
  if (!fast) return 'handed over'
  expect(answer(fast)).toEqual(answer(parseComplete(file)))
  return 'same'
}

describe('the fast path', () => {
  it.each([
    'a: 1\n',
    'a: 1',
    '\n\na: 1\n\n\n',
    '# top\na: 1 # one\n# between\nb: 2\n# end\n',
    'a:\n  b:\n    - c\n    - d: 1\n      e: 2\n    - - x\n      - y\n  f:\n  - g\n  - h\nz: null\n',
    'a:\nb: ~\nc: # nothing\nd: ""\n',
    "a: 'it''s'\nb: \"x\\ty\\u00e9 \\\" \\\\\"\n\"c d\": 1\n'e': 2\n",
    'a: |\n  one\n   two\n\n  three\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  k\n\n\nd: |-\n  end',
    'a: [1, two, "three", {b: c, "d":1}]\nb: {}\nc: []\nd: [\n  1,\n  2,\n]\n',
    '{"a": {"b": [1, 2.5, true, null, "x"]}, "c": -1e3}\n',
    '---\na: 1\n---\n# c\nb: 2\n---\n- x\n',
    'a: 1\n---\nb: 2\n',
    'key with spaces: v w x\nurl: http://x:80/y#z\nt: 12:30\n',
    '- a\n- b: c\n-   d: e\n    f: g\n',
    'a:\n  b: |\n    x\n  # comment\n  c: 1\n',
    '日本語: 値\nb: 日本\n',
    '- {a: b}\n- [c]\n- "d"\n- |\n  e\n- >\n  f\n  g\n',
    'a:\n  - b\n  # c\n  - d\n\ne: f\n',
    'plain',
    '"quoted"',
  ])('reads %j as the complete parser does', (text) => {
    expect(compare(text)).toBe('same')
  })

  it.each([
    'a: &x 1\nb: *x\n',
    'a: !t 1\n',
    '? a\n: b\n',
    'a: one\n  two\n',
    'a: 1\na: 2\n',
    'a: b: c\n',
    '\ta: 1\n',
    'a: "x\n  y"\n',
    '%YAML 1.2\n---\na: 1\n',
    'a: 1\n...\n',
    'a: [b: c]\n',
    'a: 1\r\nb: 2\r\n',
    '<<: x\n',
    'a: |2\n   x\n',
    'a:\n   b: 1\n  c: 2\n',
    '',
    '# only\n',
    'a: [1, 2\n',
    "a: 'x\n",
  ])('hands %j over', (text) => {
    expect(compare(text)).toBe('handed over')
  })

  it('agrees on every real file at hand', () => {
    if (!existsSync(shared)) {
      console.log('no ../shared: the fast path is not compared on real files')
      return
    }
    const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter(
      (f) => /\.(?:ya?ml|json)$/.test(f) && statSync(join(shared, f)).isFile(),
    )
    let same = 0
    for (const path of files.sort().filter((_, i) => i % 3 === 0)) {
      const text = readFileSync(join(shared, path), 'utf8').replace(/^\uFEFF/, '')
      if (text.length < 200_000 && compare(text) === 'same') same++
    }
    expect(same / (files.length / 3)).toBeGreaterThan(0.8)
  })

  it('agrees on mutated text', () => {
    const seeds = [
      'a:\n  b: |\n    x\n    y\n  c: [1, {d: e}]\n- f\n',
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: "x"\nspec:\n  containers:\n  - name: a # c\n    image: b:1\n',
      '- a: >\n    x\n\n    y\n  b: \'c\'\n---\nd: {"e": "f"}\n',
    ]
    const piece = fc.constantFrom(
      ' ',
      '\n',
      ':',
      ': ',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '|',
      '>',
      '[',
      ']',
      '{',
      '}',
      ',',
      'x',
      '&',
      '*',
      '---\n',
      '\t',
      '\\',
      '  ',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...seeds),
        fc.nat(100),
        fc.nat(3),
        piece,
        fc.nat(100),
        piece,
        (seed, at, drop, one, at2, two) => {
          const first = seed.slice(0, at % seed.length) + one + seed.slice((at % seed.length) + drop)
          compare(first)
          compare(first.slice(0, at2 % first.length) + two + first.slice(at2 % first.length))
        },
      ),
      { numRuns: 3000 },
    )
  })
})

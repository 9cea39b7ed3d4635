import { describe, expect, it } from 'vitest'
import { entries, items, type Scalar, slice, spanOf, toSource, type Value } from '../../../src/model/index.js'
import { scalarMap, yaml } from '../../../src/parsers/yaml/index.js'
import { realYaml } from './real.js'

const first = (text: string): Value => yaml.parse({ path: 'a.yaml', text }).tree.documents[0]?.value as Value
function* scalars(v: Value): Generator<Scalar> {
  if (v.kind === 'scalar') yield v
  for (const item of items(v)) yield* scalars(item)
  for (const [, entry] of entries(v)) yield* scalars(entry)
}
const find = (text: string, word: string): string => {
  for (const scalar of scalars(first(text))) {
    const at = String(scalar.value).indexOf(word)
    if (at >= 0) return slice(spanOf(scalarMap(scalar), at, at + word.length))
  }
  return '<not found>'
}

describe('scalarMap', () => {
  it.each([
    ['plain', 'run: echo needle\n'],
    ['plain over lines', 'run: echo\n  more\n\n  and a needle here\n'],
    ['single', "run: 'it''s a needle'\n"],
    ['single over lines', "run: 'it''s\n\n  a needle'\n"],
    ['double', 'run: "\\t\\u0041\\x41 \\"needle\\""\n'],
    ['double over lines', 'run: "a\\\n   b\n\n  needle\n  "\n'],
    ['literal', 'a:\n  run: |\n    one\n\n      two\n    needle\n'],
    ['literal with indentation', 'a:\n  run: |2-\n      one\n    needle\n'],
    ['literal with CRLF', 'a:\r\n  run: |\r\n    one\r\n    two\r\n    needle\r\n'],
    ['folded', 'run: >-\n  one\n  two\n\n    more\n  needle\n\n'],
    ['folded at the top', '>\n one\n needle\n'],
    ['an alias', 'a: &s |\n  needle\nb: *s\n'],
  ])('leads back from %s', (_, text) => {
    expect(find(text, 'needle')).toBe('needle')
  })

  it('puts escapes on their own source', () => {
    const scalar = first('"a\\u0041b"') as Scalar
    const map = scalarMap(scalar)
    expect([0, 1, 2].map((i) => toSource(map, i))).toEqual([1, 2, 8])
  })

  it('maps every visible character of real text to itself', () => {
    for (const text of realYaml(300)) {
      for (const document of yaml.parse({ path: 'a.yaml', text }).tree.documents)
        for (const scalar of scalars(document.value)) {
          if (typeof scalar.value !== 'string' || scalar.style === 'double' || scalar.value.length > 5000) continue
          const map = scalarMap(scalar)
          for (let i = 0; i < scalar.value.length; i++) {
            const wanted = scalar.value[i] ?? ''
            if (/\S/.test(wanted) && text[toSource(map, i)] !== wanted)
              expect.fail(`${i} of ${JSON.stringify(scalar.raw)}`)
          }
        }
    }
  })
})

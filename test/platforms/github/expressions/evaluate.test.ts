import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { list, mapping, scalar, unknown, type Value } from '../../../../src/model/index.js'
import { evaluate, type Scope } from '../../../../src/platforms/github/expressions/evaluate.js'
import { parseExpression } from '../../../../src/platforms/github/expressions/parse.js'

const file = { path: 'x', text: '' }
const at = { file, start: 0, end: 0 }
const context = mapping(
  new Map<string, Value>([
    ['name', scalar('Main', at)],
    ['tags', list([scalar('a', at), scalar('b', at)], at)],
    ['count', scalar(3, at)],
    ['secret', unknown('not known', at)],
  ]),
  at,
)
const scope: Scope = { context: (name) => (name === 'known' ? context : unknown(`no ${name}`, at)), at: () => at }

function result(source: string): unknown {
  const value = evaluate(parseExpression(source).tree, scope)
  if (value.kind === 'unknown') return value.prefix === undefined ? 'unknown' : `unknown after ${value.prefix}`
  return value.kind === 'scalar' ? value.value : value.kind
}

describe('evaluate', () => {
  it.each([
    ["known.name == 'main'", true],
    ["known.NAME != 'main'", false],
    ["'1' == 1", true],
    ["'' == 0", true],
    ['null == 0', true],
    ["'abc' < 'abd'", true],
    ['known.count >= 3', true],
    ["known.count && 'yes' || 'no'", 'yes'],
    ["known.nothing || 'fallback'", 'fallback'],
    ["contains(known.tags, 'A')", true],
    ["contains('Hello', 'ell')", true],
    ["startsWith(known.name, 'MA')", true],
    ["endsWith(known.name, 'x')", false],
    ["format('{0}-{1} {{x}}', known.name, 1)", 'Main-1 {x}'],
    ["join(known.tags, '+')", 'a+b'],
    ['fromJSON(\'{"a":[1,2]}\').a[1]', 2],
    ['known.tags[5]', null],
    ["case(known.count == 1, 'one', known.count == 3, 'three', 'many')", 'three'],
    ['!known.count', false],
    ['known.tags.*', 'list'],
    ['github.sha', 'unknown'],
    ['known.secret && true', 'unknown'],
    ["format('v{0}-{1}', known.count, known.secret)", 'unknown after v3-'],
    ['false && github.sha', false],
    ["'a' || github.sha", 'a'],
  ])('%s is %s', (source, wanted) => {
    expect(result(source)).toEqual(wanted)
  })

  it('never throws, whatever is written', () => {
    const piece = fc.constantFrom(
      "'",
      '(',
      ')',
      '[',
      ']',
      '.',
      '*',
      '!',
      '&&',
      '||',
      '==',
      '<',
      ',',
      ' ',
      'known',
      'tags',
      '1',
      'format',
      'fromJSON',
      'case',
      'join',
      "'{0}'",
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        expect(evaluate(parseExpression(parts.join('')).tree, scope).kind).toBeTypeOf('string')
      }),
      { numRuns: 500 },
    )
  })
})

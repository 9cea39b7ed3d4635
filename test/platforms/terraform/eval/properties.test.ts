/** Laws of evaluation over generated expressions. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../../../src/model/index.js'
import { functionNames } from '../../../../src/platforms/terraform/eval/functions/index.js'
import { formatNumber, isNumeric } from '../../../../src/platforms/terraform/eval/numbers.js'
import { isOrdered, typeOf } from '../../../../src/platforms/terraform/eval/types.js'
import { run, show, type Variables } from './support.js'

const variables = ['a', 'b', 'c'] as const
const settings = [
  'null',
  'true',
  '0',
  '2',
  '"a"',
  '"ab"',
  '"1"',
  '[]',
  '["a", "b"]',
  '{}',
  '{ a = 1 }',
  '{ a = "b", k = ["a"] }',
  'toset(["a"])',
]

const leaf = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...variables) },
  { weight: 2, arbitrary: fc.constantFrom(...settings) },
  fc.constantFrom('1', '"x"', '-3', '1.5', 'false'),
)

const { expression } = fc.letrec<{ expression: string }>((tie) => {
  const e = tie('expression')
  return {
    expression: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc
        .tuple(e, fc.constantFrom('+', '-', '*', '/', '%', '==', '!=', '<', '>=', '&&', '||'), e)
        .map(([l, o, r]) => `(${l} ${o} ${r})`),
      fc.tuple(e, e, e).map(([c, t, f]) => `(${c} ? ${t} : ${f})`),
      fc.tuple(fc.constantFrom('!', '-'), e).map(([o, x]) => `${o}(${x})`),
      fc.array(e, { maxLength: 3 }).map((items) => `[${items.join(', ')}]`),
      fc.tuple(e, e).map(([k, v]) => `{ (${k}) = ${v}, a = ${v} }`),
      fc.tuple(e, fc.constantFrom('.a', '[0]', '["a"]', '[*].a', '.*.a', '[*]')).map(([x, s]) => `(${x})${s}`),
      fc.tuple(e, e).map(([x, k]) => `(${x})[${k}]`),
      fc.tuple(e, e).map(([x, y]) => `"p\${${x}}-\${${y}}s"`),
      fc.tuple(e, e).map(([x, y]) => `"%{ if ${x} }yes%{ else }\${${y}}%{ endif }"`),
      e.map((x) => `"<%{ for v in ${x} }\${v},%{ endfor }>"`),
      fc.tuple(e, e, e).map(([x, v, i]) => `[for k, v in ${x} : ${v} if ${i} == v]`),
      fc.tuple(e, e).map(([x, v]) => `{ for k, v in ${x} : k => ${v} }`),
      e.map((x) => `{ for v in ${x} : "g" => v... }`),
      fc
        .tuple(fc.constantFrom(...functionNames), fc.array(e, { maxLength: 3 }))
        .map(([f, args]) => `${f}(${args.join(', ')})`),
      fc
        .tuple(
          fc.constantFrom(
            'try',
            'can',
            'merge',
            'concat',
            'length',
            'contains',
            'lookup',
            'toset',
            'tolist',
            'jsonencode',
            'coalesce',
            'format',
            'flatten',
            'distinct',
            'one',
            'element',
            'keys',
            'join',
          ),
          fc.array(e, { minLength: 1, maxLength: 3 }),
        )
        .map(([f, args]) => `${f}(${args.join(', ')})`),
    ),
  }
})

const assignment = fc.record({
  a: fc.constantFrom(...settings),
  b: fc.constantFrom(...settings),
  c: fc.constantFrom(...settings),
})

describe('evaluation', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(expression, assignment, (text, values) => {
        const { value } = run(text, values)
        expect(show(value)).toBeTypeOf('string')
      }),
      { numRuns: 1500 },
    )
  })

  it('is the same every time', () => {
    fc.assert(
      fc.property(expression, assignment, (text, values) => {
        expect(show(run(text, values).value)).toBe(show(run(text, values).value))
      }),
      { numRuns: 300 },
    )
  })

  it('says of an unset variable only what holds for every setting', () => {
    fc.assert(
      fc.property(expression, assignment, fc.subarray([...variables], { minLength: 1 }), (text, values, unset) => {
        const partial: Variables = { ...values, ...Object.fromEntries(unset.map((name) => [name, '?'])) }
        const guess = run(text, partial)
        const truth = run(text, values)
        if (truth.problems.length > 0) return
        const told = `${text} with ${JSON.stringify(partial)} is ${show(guess.value)}, with ${JSON.stringify(values)} ${show(truth.value)}`
        expect(allows(guess.value, truth.value), told).toBe(true)
      }),
      { numRuns: 4000 },
    )
  })
})

/** Whether what is known of `guess` holds for `truth`. Numbers and booleans equal the strings they convert to. */
function allows(guess: Value, truth: Value): boolean {
  if (guess.kind === 'unknown') return guess.prefix === undefined || asText(truth).startsWith(guess.prefix)
  if (truth.kind === 'unknown') return false
  if (guess.kind === 'scalar')
    return truth.kind === 'scalar' && (guess.value === truth.value || asText(guess) === asText(truth))
  if (guess.kind === 'list') return truth.kind === 'list' && allowsItems(guess, truth)
  if (guess.kind !== 'map' || truth.kind !== 'map') return false
  if (!guess.open && guess.entries.size !== truth.entries.size) return false
  return [...guess.entries].every(([name, entry]) => {
    const other = truth.entries.get(name)
    return other !== undefined && allows(entry, other)
  })
}

type List = Value & { kind: 'list' }

function allowsItems(guess: List, truth: List): boolean {
  if (!guess.open && guess.items.length !== truth.items.length) return false
  if (isOrdered(guess) && typeOf(truth).kind !== 'set') {
    return guess.items.every((item, i) => truth.items[i] !== undefined && allows(item, truth.items[i]))
  }
  return guess.items.every((item) => truth.items.some((other) => allows(item, other)))
}

function asText(value: Value): string {
  if (value.kind === 'unknown') return value.prefix ?? ''
  if (value.kind !== 'scalar') return ''
  return isNumeric(value.value) ? formatNumber(value.value) : String(value.value)
}

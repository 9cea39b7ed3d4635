import { describe, expect, it } from 'vitest'
import { parseExpression } from '../../../../src/parsers/hcl/index.js'
import { convert } from '../../../../src/platforms/terraform/eval/convert.js'
import { typeConstraint } from '../../../../src/platforms/terraform/eval/type-expression.js'
import { run, show, type Variables } from './support.js'

function converted(text: string, constraint: string, variables?: Variables): string {
  const { type, problems } = typeConstraint(parseExpression({ path: 'type.tf', text: constraint }).tree)
  if (problems.length > 0) return problems.map((p) => p.code).join(' ')
  const answer = convert(run(text, variables).value, type)
  return 'value' in answer ? show(answer.value) : `no: ${answer.failure}`
}

describe('type constraints', () => {
  it.each([
    ['1', 'string', '"1"'],
    ['true', 'string', '"true"'],
    ['"12"', 'number', '12'],
    ['"12"', 'any', '"12"'],
    ['"on"', 'bool', 'no: a bool is needed here, and "on" can\'t be read as one'],
    ['[]', 'string', 'no: string is needed here, not tuple'],
    ['[1, "2"]', 'list(number)', '[1, 2]'],
    ['[1, "x"]', 'list(any)', '["1", "x"]'],
    ['[1, 1]', 'set(string)', '["1"]'],
    ['{ a = 1 }', 'map(string)', '{a: "1"}'],
    ['{ a = [] }', 'map(string)', 'no: element "a": string is needed here, not tuple'],
    ['[1, true]', 'tuple([string, bool])', '["1", true]'],
    ['[1]', 'tuple([string, bool])', 'no: tuple is needed here, not tuple'],
    ['{ a = 1, b = 2 }', 'object({ a = string })', '{a: "1"}'],
    ['{}', 'object({ a = string })', 'no: attribute "a": it is required, and not given'],
    ['{}', 'object({ a = optional(string) })', '{a: null}'],
    ['{ a = null }', 'object({ a = optional(string, "x") })', '{a: "x"}'],
    ['{}', 'object({ a = optional(number, "5") })', '{a: 5}'],
    ['{ a = {} }', 'object({ a = optional(object({ b = optional(bool, true) })) })', '{a: {b: true}}'],
    ['{}', 'object({ a = optional(object({ b = optional(bool, true) }), {}) })', '{a: {b: true}}'],
    ['[{}, { n = 2 }]', 'list(object({ n = optional(number, 1) }))', '[{n: 1}, {n: 2}]'],
    ['null', 'list(string)', 'null'],
    ['merge({ a = 1 }, x)', 'object({ a = number, b = string })', '{a: ?, b: ?}'],
    ['x', 'list(string)', '?'],
    ['"${x}y"', 'list(string)', 'no: list of string is needed here, not string'],
  ])('%s as %s: %s', (text, constraint, wanted) => expect(converted(text, constraint, { x: '?' })).toBe(wanted))

  it('quotes around a type are an older spelling', () => {
    const { type, problems } = typeConstraint(parseExpression({ path: 'type.tf', text: '"list"' }).tree)
    expect(type.kind).toBe('list')
    expect(problems).toMatchObject([{ code: 'tf-quoted-type', severity: 'warning' }])
  })

  it.each([
    'text',
    'list(string, number)',
    'tuple(string)',
    'object([])',
    'optional(string)',
    '"text"',
    'object({ a = optional(number, "x") })',
    'object({ a = string, a = string })',
    'vector(string)',
    '5',
  ])('%s is refused', (constraint) => expect(converted('1', constraint)).toBe('tf-invalid-type'))
})

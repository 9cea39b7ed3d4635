import { describe, expect, it } from 'vitest'
import { explain, printType } from '../../../src/policy/cel/index.js'
import { envOf, problemsOf, programOf } from './support.js'

const variables = { name: 'string', n: 'int', tags: 'list(string)', labels: 'map(string, string)', value: 'dyn' }

describe('types', () => {
  it.each([
    ['name', 'string'],
    ['tags.map(t, t.size())', 'list(int)'],
    ['labels.filter(k, k != name)', 'list(string)'],
    ['labels.transformMap(k, v, v.size())', 'map(string, int)'],
    ['tags[?0]', 'optional(string)'],
    ['labels.?a.orValue("b")', 'string'],
    ['value.a.b', 'dyn'],
    ['[1, "a"]', 'list(dyn)'],
    ['[] + [1]', 'list(int)'],
    ['{"a": [1]}["a"][0]', 'int'],
    ['tags.all(t, t in labels)', 'bool'],
    ['cel.bind(x, n + 1, [x])', 'list(int)'],
    ['timestamp("2020-01-01T00:00:00Z") - duration("1h")', 'timestamp'],
    ['n > 0 ? name : value', 'dyn'],
  ])('%s is a %s', (text, type) => {
    expect(printType(programOf(text, envOf(variables)).type)).toBe(type)
  })
})

describe('problems', () => {
  it.each([
    ['nam == "x"', 'there is no variable `nam`; did you mean `name`?'],
    ['n + "x"', '`+` is not defined for int and string'],
    ['n + 1.5', 'convert one'],
    ['name == 1', 'values of these types are never equal'],
    ['name.size', 'a string has no fields'],
    ['tags.name', 'go over its elements'],
    ['name.startWith("x")', 'did you mean `startsWith`?'],
    ['startsWith(name, "x")', 'it is called on a value'],
    ['name.startsWith(1)', 'there is no `string.startsWith(int)`; there is `string.startsWith(string): bool`'],
    ['tags.all(t, t.size())', 'the predicate of `all` must be bool, but is int'],
    ['n.all(x, true)', 'goes over lists and maps, not over an int'],
    ['n ? 1 : 2', 'the condition before `?` must be bool'],
    ['n > 0 ? name : n', 'the branches have different types: string and int'],
    ['name && true', 'each side of `&&` must be bool, but is string'],
    ['labels[1]', 'a key of this map must be string, but is int'],
    ['Pod{name: "x"}', 'there is no message type `Pod`'],
    ['tags.all(t)', "`all` doesn't take 1 arguments"],
    ['{1.5: 2}', 'a double is no key of a map'],
    ['name.optMap(x, x)', 'a string is no optional'],
  ])('%s: %s', (text, message) => {
    expect(
      problemsOf(text, variables)
        .map((p) => explain(text, p))
        .join('\n'),
    ).toContain(message)
  })

  it('are reported together', () => {
    expect(problemsOf('nam == "x" && n + "a" == name && tags.foo', variables)).toHaveLength(3)
  })

  it('point at the narrowest place', () => {
    const text = 'n == 1 && value.all(v, v == nam)'
    expect(problemsOf(text, variables).map((p) => text.slice(p.start, p.end))).toEqual(['nam'])
  })
})

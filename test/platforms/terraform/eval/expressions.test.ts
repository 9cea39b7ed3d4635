import { describe, expect, it } from 'vitest'
import { result, runTemplate, show, type Variables } from './support.js'

type Case = [text: string, wanted: string, variables?: Variables]

function check(cases: readonly Case[]): void {
  it.each(cases)('%s → %s', (text, wanted, variables) => expect(result(text, variables)).toBe(wanted))
}

describe('operators', () => {
  check([
    ['7 - 2 * 3', '1'],
    ['(7 - 2) * 3', '15'],
    ['0.1 + 0.2', '0.3'],
    ['0.1 + 0.2 == 0.3', 'true'],
    ['3 / 4', '0.75'],
    ['-7 % 3', '-1'],
    ['"4" * 2', '8'],
    ['-"4"', '-4'],
    ['90071992547409931 + 2', '90071992547409933'],
    ['90071992547409933 > 90071992547409932', 'true'],
    ['1e3', '1000'],
    ['1 / 0', 'tf-invalid-operation'],
    ['1 + "x"', 'tf-invalid-operand'],
    ['1 + null', 'tf-invalid-operand'],
    ['[1] + 1', 'tf-invalid-operand'],
    ['"x" + [1]', 'tf-invalid-operand tf-invalid-operand'],
    ['!"false"', 'true'],
    ['!1', 'tf-invalid-operand'],
    ['"2" > 10', 'false'],
    ['1 == "1"', 'false'],
    ['null == null', 'true'],
    ['"" == null', 'false'],
    ['[1, [2]] == [1, [2]]', 'true'],
    ['{ a = 1, b = 2 } == { b = 2, a = 1 }', 'true'],
    ['["a"] == tolist(["a"])', 'false'],
    ['toset(["b", "a"]) == toset(["a", "b", "a"])', 'true'],
  ])
})

describe('logic', () => {
  check([
    ['true && "true"', 'true'],
    ['false && nothing.there', 'false'],
    ['nothing.there || true', 'true'],
    ['true && nothing', 'tf-unknown-name'],
    ['x && false', 'false', { x: '?' }],
    ['x || true', 'true', { x: '?' }],
    ['x && true', '?', { x: '?' }],
    ['x == null || x.size > 1', 'true', { x: 'null' }],
    // The left side may guard the right one, and isn't known.
    ['x > 3 && y[0] == 1', '?', { x: '?', y: '[]' }],
    ['true && "maybe"', 'tf-invalid-operand'],
    ['null || true', 'true'],
    ['null && true', 'tf-invalid-operand'],
  ])
})

describe('conditionals', () => {
  check([
    ['true ? "a" : "b"', '"a"'],
    ['true ? 1 : "b"', '"1"'],
    ['false ? [1] : ["a", "b"]', '["a", "b"]'],
    ['true ? { a = 1 } : { b = "x" }', '{a: "1"}'],
    ['false ? "a" : null', 'null'],
    ['true ? "a" : nothing.there', '"a"'],
    ['true ? nothing : 1', 'tf-unknown-name'],
    ['null ? 1 : 2', 'tf-invalid-condition'],
    ['"yes" ? 1 : 2', 'tf-invalid-condition'],
    ['true ? 1 : [1]', 'tf-invalid-conditional'],
    ['true ? { a = 1 } : { a = true, b = 2 }', 'tf-invalid-conditional'],
    ['x ? "a" : "b"', '?', { x: '?' }],
    ['x ? "prod-a" : "prod-b"', '?"prod-', { x: '?' }],
    ['x ? "same" : "same"', '"same"', { x: '?' }],
    ['x ? [] : []', '[]', { x: '?' }],
    ['true ? 5 : x', '5', { x: '?' }],
  ])
})

describe('access', () => {
  check([
    ['a.b.c', '1', { a: '{ b = { c = 1 } }' }],
    ['a["b"]', '1', { a: '{ b = 1 }' }],
    ['a.b', 'tf-no-attribute', { a: '{ c = 1 }' }],
    ['a.b', 'tf-no-attributes', { a: '"text"' }],
    ['a.b', 'tf-no-attributes', { a: '[{ b = 1 }]' }],
    ['a.b', 'tf-null-access', { a: 'null' }],
    ['a.b.c', '?', { a: '?' }],
    ['a[1]', '"y"', { a: '["x", "y"]' }],
    ['a["1"]', '"y"', { a: '["x", "y"]' }],
    ['a.1', '"y"', { a: '["x", "y"]' }],
    ['a[2]', 'tf-invalid-index', { a: '["x", "y"]' }],
    ['a[-1]', 'tf-invalid-index', { a: '["x", "y"]' }],
    ['a[0.5]', 'tf-invalid-index', { a: '["x", "y"]' }],
    ['a[null]', 'tf-invalid-index', { a: '["x", "y"]' }],
    ['a[k]', '?', { a: '["x", "y"]', k: '?' }],
    ['a[0]', 'tf-invalid-index', { a: 'toset(["x"])' }],
    ['a[0]', 'tf-invalid-index', { a: '"text"' }],
    ['a[5]', '1', { a: '{ "5" = 1 }' }],
  ])
})

describe('splats', () => {
  check([
    ['a[*].n', '[1, 2]', { a: '[{ n = 1 }, { n = 2 }]' }],
    ['a.*.n', '[1, 2]', { a: '[{ n = 1 }, { n = 2 }]' }],
    ['a[*].n[0]', '[1, 2]', { a: '[{ n = [1] }, { n = [2] }]' }],
    ['a.*.n[1]', '2', { a: '[{ n = 1 }, { n = 2 }]' }],
    ['a[*].n', '[1]', { a: '{ n = 1 }' }],
    ['a[*]', '[]', { a: 'null' }],
    ['a[*].n', '[]', { a: 'null' }],
    ['a[*]', 'tf-null-access', { a: 'tolist(null)' }],
    ['a[*].n', 'tf-no-attribute', { a: '[{ n = 1 }, {}]' }],
    ['a[*].n', '?', { a: '?' }],
    ['a[*].b[*].c', '[[1, 2], [3]]', { a: '[{ b = [{ c = 1 }, { c = 2 }] }, { b = { c = 3 } }]' }],
    ['toset(["b", "a"])[*]', '["a", "b"]'],
  ])
})

describe('collections', () => {
  check([
    ['[1, "a", [true]]', '[1, "a", [true]]'],
    ['{ a = 1, "b c" = 2, (k) = 3 }', '{a: 1, b c: 2, x: 3}', { k: '"x"' }],
    ['{ 1 = "a", true = "b" }', '{1: "a", true: "b"}'],
    ['{ a = 1, a = 2 }', '{a: 2}'],
    ['{ (null) = 1 }', 'tf-invalid-key'],
    ['{ ([]) = 1 }', 'tf-invalid-key'],
    ['{ a.b = 1 }', 'tf-ambiguous-key', { a: '{ b = "x" }' }],
    ['{ a = 1, (k) = 2, c = 3 }', '{a: ?, c: 3, …}', { k: '?' }],
    ['[for x in a : x * 2]', '[2, 4]', { a: '[1, 2]' }],
    ['[for i, x in a : "${i}${x}"]', '["0x", "1y"]', { a: '["x", "y"]' }],
    ['[for k, v in a : "${k}${v}"]', '["a1", "b2"]', { a: '{ b = 2, a = 1 }' }],
    ['[for k, v in a : k == v]', '[true]', { a: 'toset(["x"])' }],
    ['[for x in a : x if x > 1]', '[2]', { a: '[1, 2]' }],
    ['{ for x in a : x => length(x) }', '{aa: 2, b: 1}', { a: '["aa", "b"]' }],
    ['{ for x in a : substr(x, 0, 1) => x... }', '{a: ["ax", "ay"], b: ["b"]}', { a: '["ax", "b", "ay"]' }],
    ['{ for x in a : "k" => x }', 'tf-duplicate-key', { a: '[1, 2]' }],
    ['{ for x in a : null => x }', 'tf-invalid-key', { a: '[1]' }],
    ['[for x in a : x if null]', 'tf-invalid-condition', { a: '[1, 2]' }],
    ['[for x in a : x]', 'tf-invalid-iteration', { a: '"text"' }],
    ['[for x in a : x]', 'tf-invalid-iteration', { a: 'null' }],
    ['[for x in a : x]', '?', { a: '?' }],
    ['[for x in a : x if x != "b"]', '["a", …]', { a: '["a", u]', u: '?' }],
    ['{ for x in a : x => 1 }', '{a: 1, …}', { a: '["a", u]', u: '?' }],
    ['[for x in [for x in a : x + 1] : x * x]', '[4, 9]', { a: '[1, 2]' }],
  ])
})

describe('templates', () => {
  check([
    ['"a ${1 + 1} b"', '"a 2 b"'],
    ['"${[1]}"', '[1]'],
    ['"x${[1]}"', 'tf-invalid-template'],
    ['"x${null}"', 'tf-null-in-template'],
    ['"bucket-${x}-logs"', '?"bucket-', { x: '?' }],
    ['"a-${"b-${x}"}"', '?"a-b-', { x: '?' }],
    ['"%{ if x }yes%{ else }no%{ endif }"', '"no"', { x: 'false' }],
    ['"%{ for k, v in x }${k}=${v};%{ endfor }"', '"a=1;b=2;"', { x: '{ b = 2, a = 1 }' }],
    ['"<%{ for v in x }${v},%{ endfor }>"', '?"<a,', { x: '["a", u, "c"]', u: '?' }],
    ['"${"a"}${~ "  b" ~}  ${"c"}"', '"a  bc"'],
  ])

  it('reads heredocs and their indentation', () => {
    expect(result('<<-EOT\n    a\n      ${x}\n    EOT\n', { x: '1' })).toBe('"a\\n  1\\n"')
  })

  it('reads bare templates', () => {
    expect(show(runTemplate('hello ${x}!\n', { x: '"you"' }).value)).toBe('"hello you!\\n"')
    expect(show(runTemplate('${x}', { x: '[1]' }).value)).toBe('[1]')
  })
})

describe('calls', () => {
  check([
    ['nothing()', 'tf-unknown-function'],
    ['upper()', 'tf-invalid-call'],
    ['upper("a", "b")', 'tf-invalid-call'],
    ['upper(null)', 'tf-invalid-call'],
    ['upper([])', 'tf-invalid-call'],
    ['upper(1)', '"1"'],
    ['max(x...)', '3', { x: '[1, 3, 2]' }],
    ['max(x...)', 'tf-invalid-expansion', { x: '5' }],
    ['max(x...)', 'tf-invalid-expansion', { x: 'null' }],
    ['max(x...)', '?', { x: '?' }],
    ['core::upper("a")', '"A"'],
    ['provider::corp::anything(1)', '?'],
  ])
})

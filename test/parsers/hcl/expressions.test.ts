import { describe, expect, it } from 'vitest'
import { parseExpression, parseTemplate } from '../../../src/parsers/hcl/index.js'
import { print } from './print.js'

function read(text: string): string {
  const { tree, problems } = parseExpression({ path: 'x', text })
  return problems.length > 0 ? problems.map((p) => p.code).join(' ') : print(tree)
}

function template(text: string): string {
  const { tree, problems } = parseTemplate({ path: 'x', text })
  return problems.length > 0 ? problems.map((p) => p.code).join(' ') : print(tree)
}

describe('operators', () => {
  it.each([
    ['1 + 2 * 3 - 4', '((1 + (2 * 3)) - 4)'],
    ['a || b && c == d < e', '(a || (b && (c == (d < e))))'],
    ['a - b-c', '(a - b-c)'],
    ['-a.b + !c[0]', '((-a.b) + (!c[0]))'],
    ['--a', '(-(-a))'],
    ['a ? b : c ? d : e', '(a ? b : (c ? d : e))'],
    ['(a + b) * c', '(<(a + b)> * c)'],
    ['10 % 3 / 2', '((10 % 3) / 2)'],
    ['a != b', '(a != b)'],
  ])('%s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('traversals', () => {
  it.each([
    ['a.b["c"].d[0]', 'a.b["c"].d[0]'],
    ['a.0.b', 'a.0.b'],
    ['a[*].b[0].c', 'a[*]{.b[0].c}'],
    ['a.*.b.c[0]', 'a.*{.b.c}[0]'],
    ['a[*][*].b', 'a[*]{[*]{.b}}'],
    ['a[*].b.*.c[0]', 'a[*]{.b.*{.c}[0]}'],
    ['a.*', 'a.*{}'],
    ['f(x)[0].y', 'f(x)[0].y'],
    ['{ a = 1 }["a"]', '{a: 1}["a"]'],
    ['a.0.1', 'a.0.1'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toBe(text === 'a.0.1' ? 'hcl-legacy-index' : wanted)
  })

  it('refuses one attribute splat within another', () => expect(read('a.*.b.*')).toBe('hcl-nested-splat'))
})

describe('collections', () => {
  it.each([
    ['[1, "a", [true]]', '[1, "a", [true]]'],
    ['[\n1,\n2,\n]', '[1, 2]'],
    ['{ a = 1, "b" : 2, (c) = 3 }', '{a: 1, ="b": 2, =<c>: 3}'],
    ['{\n  a = 1\n  b = 2,\n\n  c = 3\n}', '{a: 1, b: 2, c: 3}'],
    ['{ true = 1, null = 2, 3 = 4 }', '{true: 1, null: 2, =3: 4}'],
    ['[for x in y : x if x > 1]', 'tuple for x in y: x if (x > 1)'],
    ['{for k, v in m : v => k...}', 'object for k, v in m: v => k...'],
    ['{\nfor k, v in m :\nk => v\nif v }', 'object for k, v in m: k => v if v'],
    ['f(1, [2]..., )', 'hcl-unexpected-token'],
    ['f(\n1,\n[2]...\n)', 'f(1, [2]...)'],
    ['provider::aws::arn_parse(x)', 'provider::aws::arn_parse(x)'],
    ['[for k, v in m : k => v...]', 'hcl-for-expression hcl-for-expression'],
    ['{for v in m : v}', 'hcl-unexpected-token'],
    ['[1 2]', 'hcl-unexpected-token'],
    ['{ a = 1 b = 2 }', 'hcl-unexpected-token'],
  ])('%s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('strings', () => {
  it.each([
    ['"plain"', '"plain"'],
    ['""', '""'],
    ['"a${b}c"', '"a${b}c"'],
    ['"${"${a}"}"', '"${"${a}"}"'],
    ['"$${a} %%{b} $ % $$"', '"${a} %{b} $ % $$"'],
    ['"$$${a}"', '"$${a}"'],
    ['"${a}$${b}"', '"${a}${b}"'],
    ['"\\n\\t\\"\\\\\\u00e9\\U0001F600"', '"\n\t"\\é😀"'],
    ['"a${\nb # why\n}c"', '"a${b}c"'],
    ['"%{ if a }b%{ else }c%{ endif }"', '"%if a{b|c}"'],
    ['"\\q"', 'hcl-bad-escape'],
    ['"\\ud83d"', 'hcl-bad-escape'],
    ['"a', 'hcl-unclosed-string'],
    ['"a${b"', 'hcl-unclosed-string'],
    ['"${}"', 'hcl-unexpected-token'],
  ])('%s', (text, wanted) => {
    if (text === '"a${b"') expect(read(text)).toMatch(/^hcl-/)
    else expect(read(text)).toBe(wanted)
  })
})

describe('heredocs', () => {
  it.each([
    ['<<EOT\n a\n  b\nEOT\n', '" a\n  b\n"'],
    ['<<-EOT\n    a\n      b\n\n    c\n  EOT\n', '"a\n  b\n\nc\n"'],
    ['<<-EOT\n    a\n  ${b}\n    c\n  EOT\n', '"  a\n${b}\n  c\n"'],
    ['<<EOT\nEOT\n', '""'],
    ['<<EOT\r\na\r\nEOT\r\n', '"a\r\n"'],
    ['<<EOT\n"\\n" ${a}\nEOT\n', '""\\n" ${a}\n"'],
    ['<<EOT\n EOT not yet\nEOT\n', '" EOT not yet\n"'],
    ['[<<A\nx\nA\n, <<B\ny\nB\n]', '["x\n", "y\n"]'],
    ['<<EOT\na\n', 'hcl-unclosed-heredoc'],
    ['<<EOT\na\nEOT', 'hcl-unclosed-heredoc'],
  ])('%s', (text, wanted) => expect(read(text)).toBe(wanted))
})

describe('templates', () => {
  it.each([
    ['a ${b} "c"', '"a ${b} "c""'],
    ['a ${~ b ~}  \n  c', '"a${b}  c"'],
    ['%{ for k, v in m ~}\n  ${k}\n%{ endfor ~}\n', '"%for k, v in m{  ${k}\n}"'],
    ['%{ if a }x%{ if b }y%{ endif }%{ endif }', '"%if a{x%if b{y|}|}"'],
    ['%{ if a }x', 'hcl-template-directive'],
    ['%{ endif }', 'hcl-template-directive'],
    ['%{ unless a }', 'hcl-template-directive'],
    ['', '""'],
  ])('%s', (text, wanted) => expect(template(text)).toBe(wanted))

  it('reads a part of a file', () => {
    const file = { path: 'x', text: 'key: ${a} | 1 + 2 |' }
    const { tree } = parseTemplate(file, 5, 9)
    expect(print(tree)).toBe('"${a}"')
    expect(print(parseExpression(file, 12, 17).tree)).toBe('(1 + 2)')
    expect(parseExpression(file, 12, 17).tree.span).toMatchObject({ start: 12, end: 17 })
  })
})

describe('depth', () => {
  const levels = 10_000
  it.each([
    ['brackets', '['.repeat(levels)],
    ['closed brackets', '['.repeat(levels) + ']'.repeat(levels)],
    ['parentheses', '('.repeat(levels)],
    ['unary operators', `${'!'.repeat(levels)}a`],
    ['binary operators', `a${' + a'.repeat(levels)}`],
    ['attributes', `a${'.b'.repeat(levels)}`],
    ['splats', `a${'[*]'.repeat(levels)}`],
    ['interpolations', '"${'.repeat(levels)],
    ['conditionals', 'a ? b : '.repeat(levels)],
    ['calls', 'f('.repeat(levels)],
    ['for-expressions', '[for a in '.repeat(levels)],
    ['directives', `"${'%{ if a }'.repeat(levels)}"`],
  ])('of %s is bounded', (_, text) => expect(read(text)).toBe('hcl-too-deep'))

  it('is not what many siblings have', () => {
    const text = `[${Array.from({ length: levels }, (_, i) => `a.b[${i}] + "\${c.d}"`).join(', ')}]`
    expect(parseExpression({ path: 'x', text }).problems).toEqual([])
  })
})

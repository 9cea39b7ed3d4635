import { describe, expect, it } from 'vitest'
import { place, slice } from '../../../src/model/index.js'
import { type Body, hcl } from '../../../src/parsers/hcl/index.js'
import { print } from './print.js'

const parse = (text: string) => hcl.parse({ path: 'main.tf', text })

function outline(body: Body): string {
  return body.items
    .map((item) =>
      item.type === 'attribute'
        ? `${item.name}=${print(item.value)}`
        : `${[item.keyword, ...item.labels.map((label) => label.value)].join(' ')}{${outline(item.body)}}`,
    )
    .join(' ')
}

const read = (text: string) => ({
  tree: outline(parse(text).tree),
  problems: parse(text).problems.map((p) => `${p.code} ${p.span ? place(p.span).replace('main.tf:', '') : ''}`),
})

describe('bodies', () => {
  it.each([
    ['a = 1\n\nb "c" d {\n  e = 2\n  f {}\n}\n', 'a=1 b c d{e=2 f{}}'],
    ['a { b = 1 }', 'a{b=1}'],
    ['é = 1\r\nname-x = 2\r\n', 'é=1 name-x=2'],
    ['a = 1 # x\nb = 2 // y\n/* z\n */ c = 3', 'a=1 b=2 c=3'],
    ['a "q\\n" {}\n', 'a q\n{}'],
    ['a = [\n  1,\n]\nb = (1 +\n 2)\n', 'a=[1] b=<(1 + 2)>'],
    ['a = <<EOT\nx\nEOT\nb = 1', 'a="x\n" b=1'],
  ])('%j', (text, wanted) => expect(read(text)).toEqual({ tree: wanted, problems: [] }))

  it('have exact places', () => {
    const { tree, comments } = parse('# why\nresource "aws_x" "y" {\n  a = "b${c.d}"\n}\n')
    const [block] = tree.items
    if (block?.type !== 'block') return expect.fail('no block')
    expect(slice(block.header)).toBe('resource "aws_x" "y"')
    expect(slice(block.span)).toBe('resource "aws_x" "y" {\n  a = "b${c.d}"\n}')
    expect(slice(block.body.span)).toBe('{\n  a = "b${c.d}"\n}')
    expect(block.labels.map((label) => slice(label.span))).toEqual(['"aws_x"', '"y"'])
    expect(block.body.items.map((item) => slice(item.span))).toEqual(['a = "b${c.d}"'])
    expect(comments.map((comment) => comment.text)).toEqual(['# why'])
  })
})

describe('after an error', () => {
  it.each([
    ['a = 1\na = 2\n', 'a=1 a=2', ['hcl-duplicate-attribute 2:1']],
    ['a = b & c\nd = 1\n', 'a=INVALID d=1', ['hcl-invalid-character 1:7', 'hcl-missing-newline 1:7']],
    ['a = 1 b = 2\n', 'a=1 b=2', ['hcl-missing-newline 1:7']],
    ['a = 1,\nb = 2\n', 'a=1 b=2', ['hcl-missing-newline 1:6']],
    ["a = 'x'\nb = 2\n", 'a=INVALID b=2', ['hcl-invalid-character 1:5', 'hcl-unexpected-token 1:5']],
    ['a = "x\nb = 2\n', 'a=INVALID b=2', ['hcl-line-break-in-string 1:7', 'hcl-unclosed-string 1:5']],
    ['a {\n  b = [1, 2\n  c = 3\n}\nd = 4\n', 'a{b=INVALID c=3} d=4', ['hcl-unexpected-token 3:3']],
    ['a {\n  b = [1,\n  c = 3\n}\nd = 4\n', 'a{b=INVALID c=3} d=4', ['hcl-unexpected-token 3:5']],
    ['a {\n  b = {\n    c = = 1\n    d = 1\n  }\n  e = 1\n}\n', 'a{b=INVALID e=1}', ['hcl-unexpected-token 3:9']],
    ['a = <<EOT\n${ b c }\nd = 1\nEOT\ne = 1\n', 'a=INVALID e=1', ['hcl-unexpected-token 2:6']],
    ['"a" = 1\nb = 2\n', 'b=2', ['hcl-quoted-name 1:1']],
    ['a : 1\nb = 2\n', 'b=2', ['hcl-incomplete-item 1:1']],
    ['}\na = 1\n', 'a=1', ['hcl-unexpected-token 1:1']],
    ['a b 1.2 {\n  b = 1\n}\n', 'a b{b=1}', ['hcl-block-header 1:5']],
    ['a "b"\n{\n  c = 1\n}\n', 'a b{c=1}', ['hcl-block-header 1:6']],
    ['a "x${y}" {}\n', 'a x${y}{}', ['hcl-label-template 1:3']],
    ['a {} b {}\n', 'a{} b{}', ['hcl-missing-newline 1:6']],
    ['a { b = 1, c = 2 }\nd = 1\n', 'a{b=1 c=2} d=1', ['hcl-one-line-block 1:10']],
    ['a { b = 1\n}\nd = 1\n', 'a{b=1} d=1', ['hcl-one-line-block 1:10']],
    ['a { b {} }\nd = 1\n', 'a{b{}} d=1', ['hcl-one-line-block 1:5']],
    ['a { b = ! }\nd = 1\n', 'a{b=INVALID} d=1', ['hcl-unexpected-token 1:11']],
    ['a {\n  b = 1\n', 'a{b=1}', ['hcl-unclosed-block 1:3']],
    ['a {\n b {\n', 'a{b{}}', ['hcl-unclosed-block 2:4']],
    ['a = 1\n/* b = 2\n', 'a=1', ['hcl-unclosed-comment 2:1']],
    ['a = 1;\nb = 2\n', 'a=INVALID b=2', ['hcl-invalid-character 1:6', 'hcl-missing-newline 1:6']],
    ['a = 1.2.3\nb = 2\n', 'a=INVALID b=2', ['hcl-invalid-number 1:5']],
    ['a = 0x1F\nb = 2\n', 'a=0 b=2', ['hcl-missing-newline 1:6']],
    ['a { "b" = 1 }\nc = 2\n', 'a{} c=2', ['hcl-quoted-name 1:5']],
  ])('%j goes on', (text, tree, problems) => expect(read(text)).toEqual({ tree, problems }))

  it('says what to do', () => {
    const [problem] = parse("a = 'x'\n").problems
    expect(problem).toMatchObject({
      message: "`'` has no meaning in HCL",
      hint: 'Strings are written in double quotes.',
      severity: 'error',
      path: 'main.tf',
    })
  })

  it('stops at a depth nobody writes by hand', () => {
    const { problems } = parse('a {\n'.repeat(10_000))
    expect(problems.map((p) => p.code)).toEqual(['hcl-too-deep'])
  })
})

/** Laws that hold for every text: the parser answers, within bounds, and every place it names is where it says. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contains, type SourceFile, slice } from '../../../src/model/index.js'
import { hcl, parseExpression, parseTemplate } from '../../../src/parsers/hcl/index.js'
import { terraformFiles } from './corpus.js'
import { nodesOf, nodesOfExpression, type Visited } from './nodes.js'

const file = (text: string): SourceFile => ({ path: 'main.tf', text })

function checkPlaces(nodes: readonly Visited[]): void {
  for (const node of nodes) {
    if (!contains(node.parent, node.span)) {
      expect.fail(`${node.type} ${node.span.start}-${node.span.end} leaves ${node.parent.start}-${node.parent.end}`)
    }
    if (node.text !== undefined && slice(node.span) !== node.text) {
      expect.fail(`${node.type} \`${node.text}\` slices back to \`${slice(node.span)}\``)
    }
  }
}

function checkText(text: string): void {
  const { tree, comments, problems } = hcl.parse(file(text))
  checkPlaces(nodesOf(tree))
  for (const comment of comments) expect(slice(comment.span)).toBe(comment.text)
  for (const { span } of problems) expect(span && span.start <= span.end && span.end <= text.length).toBe(true)
}

const fragments = [
  ...[
    '{',
    '}',
    '[',
    ']',
    '(',
    ')',
    '=',
    '\n',
    '\r\n',
    '"',
    '${',
    '%{',
    '~}',
    '<<EOT\n',
    '<<-A\n',
    '\nEOT\n',
    '#',
    '/*',
    '*/',
  ],
  ...[
    'a',
    'b ',
    'for ',
    'in ',
    'if ',
    '=>',
    ':',
    ',',
    '...',
    '.',
    '*',
    '[*]',
    '::',
    '?',
    '-',
    '!',
    '1',
    '1.5e3',
    ' ',
    '\\',
    '\\u00e9',
  ],
  ...['resource "x" "y" {', ' endif', ' else ', 'é', '😀', '\u00a0', '\0', '$${', '%%{', '&&', '==', "'", ';'],
]
const hclLike = fc.array(fc.constantFrom(...fragments), { maxLength: 60 }).map((parts) => parts.join(''))

describe('any text', () => {
  it('gives a tree whose nodes lie within their parents and slice back to their names', () => {
    fc.assert(fc.property(fc.oneof(hclLike, fc.string({ unit: 'binary' })), checkText), { numRuns: 3000 })
  })

  it('can be read as an expression and as a template', () => {
    fc.assert(
      fc.property(hclLike, (text) => {
        checkPlaces(nodesOfExpression(parseExpression(file(text)).tree))
        checkPlaces(nodesOfExpression(parseTemplate(file(text)).tree))
      }),
      { numRuns: 2000 },
    )
  })

  it('reads the same with comments and blank lines between the lines of a valid body', () => {
    const line = fc.constantFrom('a = 1', 'b "l" {', '}', 'c = [1,', '2]', 'd = {', 'e = "x"')
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const plain = hcl.parse(file(lines.join('\n')))
        const spaced = hcl.parse(file(lines.map((l) => `${l} # why\n\n  // because\n`).join('\n')))
        fc.pre(plain.problems.length === 0)
        const shape = (nodes: readonly Visited[]) => nodes.map(({ type, text }) => `${type} ${text ?? ''}`)
        expect(spaced.problems).toEqual([])
        expect(shape(nodesOf(spaced.tree))).toEqual(shape(nodesOf(plain.tree)))
      }),
    )
  })
})

describe('real files', () => {
  const files = terraformFiles()

  it.skipIf(files.length === 0)('have all places right', () => {
    for (const { text } of files) checkText(text)
  })

  it.skipIf(files.length === 0)('stay readable when characters are lost, doubled or swapped', () => {
    const mutation = fc.record({
      index: fc.nat(files.length - 1),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      insert: fc.oneof(fc.constant(''), fc.constantFrom(...fragments)),
    })
    fc.assert(
      fc.property(mutation, ({ index, at, length, insert }) => {
        const text = files[index]?.text ?? ''
        const start = Math.floor(at * text.length)
        checkText(text.slice(0, start) + insert + text.slice(start + length))
      }),
      { numRuns: 1500 },
    )
  })
})

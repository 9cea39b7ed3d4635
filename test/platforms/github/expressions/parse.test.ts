import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { descend, type Expression } from '../../../../src/platforms/github/expressions/ast.js'
import { embeddedIn } from '../../../../src/platforms/github/expressions/embedded.js'
import { parseExpression } from '../../../../src/platforms/github/expressions/parse.js'

/** Fully parenthesised, so that precedence shows. */
function show(e: Expression): string {
  switch (e.type) {
    case 'literal':
      return typeof e.value === 'string' ? `'${e.value}'` : String(e.value)
    case 'context':
      return e.name
    case 'property':
      return `${show(e.of)}.${e.name}`
    case 'index':
      return `${show(e.of)}[${show(e.index)}]`
    case 'filter':
      return `${show(e.of)}.*`
    case 'call':
      return `${e.name}(${e.args.map(show).join(', ')})`
    case 'not':
      return `!${show(e.operand)}`
    case 'binary':
      return `(${show(e.left)} ${e.op} ${show(e.right)})`
    case 'broken':
      return '?'
  }
}

describe('parseExpression', () => {
  it.each([
    ["github.ref == 'refs/heads/main'", "(github.ref == 'refs/heads/main')"],
    ['a && b || c && !d', '((a && b) || (c && !d))'],
    ['a == b && c < d', '((a == b) && (c < d))'],
    ['(a || b).foo', '(a || b).foo'],
    ["github['event']['issue'].labels.*.name", "github['event']['issue'].labels.*.name"],
    ['matrix[format(1)]', 'matrix[format(1)]'],
    ["'it''s'", "'it's'"],
    ['0xff', '255'],
    ['-1.5e3', '-1500'],
    ['.5', '0.5'],
    ['fromJSON(steps.x.outputs.data)[0].id', 'fromJSON(steps.x.outputs.data)[0].id'],
    ['steps.build-it.outputs.true', 'steps.build-it.outputs.true'],
    ['success()', 'success()'],
  ])('%s', (text, expected) => {
    const { tree, faults } = parseExpression(text)
    expect(faults).toEqual([])
    expect(show(tree)).toBe(expected)
  })

  it.each([
    ['', 'the expression is empty'],
    ['a ==', 'a value is expected, found the end'],
    ['(a', '`)` is missing to close the parenthesis, found the end'],
    ['a b', 'unexpected `b` after the end of the expression'],
    ['a = b', '`=` is no part of the expression language, equality is `==`'],
    ['"a"', 'expressions write strings in single quotes, not in double quotes'],
    ["'a", "the string that begins here has no closing `'`"],
    ['a + 1', '`+` is no part of the expression language'],
  ])('%s is refused: %s', (text, message) => {
    expect(parseExpression(text).faults[0]?.message).toBe(message)
  })

  it('bounds long chains and deep nesting', () => {
    for (const text of [
      `${'('.repeat(100_000)}a`,
      `a${'||a'.repeat(50_000)}`,
      `a${'.b'.repeat(50_000)}`,
      '!'.repeat(50_000),
    ]) {
      const { tree, faults } = parseExpression(text)
      expect(faults.length).toBeGreaterThan(0)
      expect([...descend(tree)].length).toBeLessThan(5_000)
    }
  })

  const piece = fc.constantFrom(
    ...[
      "'",
      '"',
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
      'a',
      'github',
      '1',
      '-',
      '0x',
      '$',
      '}}',
      '${{',
      '\n',
    ],
  )
  const soup = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

  it('never throws and keeps every node inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (text) => {
        for (const e of descend(parseExpression(text).tree)) {
          expect(e.start).toBeGreaterThanOrEqual(0)
          expect(e.start).toBeLessThanOrEqual(e.end)
          expect(e.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads back what it shows', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const first = parseExpression(text)
        if (first.faults.length > 0) return
        const shown = show(first.tree).replaceAll(/'([^']*)'/g, "'$1'")
        if (shown.includes("''")) return
        expect(show(parseExpression(shown).tree)).toBe(show(first.tree))
      }),
      { numRuns: 500 },
    )
  })
})

describe('embeddedIn', () => {
  it('finds each embedding with its place', () => {
    const text = "a ${{ x }} b ${{ format('}}', y) }}c"
    expect(embeddedIn(text).map((e) => text.slice(e.start, e.end))).toEqual(['${{ x }}', "${{ format('}}', y) }}"])
  })

  it('reports a missing end', () => {
    expect(embeddedIn('a ${{ x').map((e) => e.faults[0]?.message)).toEqual([
      'the `${{` that begins here is not closed by `}}`',
    ])
  })

  it('does not let a stray quote swallow what follows', () => {
    expect(embeddedIn("${{ 'a }} and ${{ b }}").length).toBe(2)
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => embeddedIn(`\${{${text}`).length >= 0))
  })
})

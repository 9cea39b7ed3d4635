import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { range, type SourceFile, span } from '../../src/model/index.js'
import { codeFrame } from '../../src/reporters/code-frame.js'

const plain = { quiet: (t: string) => t, mark: (t: string) => t }

function frame(text: string, marked: string): string[] {
  const file: SourceFile = { path: 'f', text }
  const start = text.indexOf(marked)
  return [...codeFrame(file, range(span(file, start, start + marked.length)), plain)]
}

describe('code frame', () => {
  it('underlines exactly the range, with a line on either side', () => {
    expect(frame('a: 1\nb: two\nc: 3\n', 'two')).toEqual(['1 │ a: 1', '2 │ b: two', '  │    ^^^', '3 │ c: 3'])
  })

  it('draws tabs as blanks and wide characters as two columns', () => {
    expect(frame('\tk: "日本" x', 'x')).toEqual(['1 │     k: "日本" x', `  │ ${' '.repeat(14)}^`])
    expect(frame('k: 日本', '日本')[1]).toBe('  │    ^^^^')
  })

  it('does not count what is drawn upon another character', () => {
    expect(frame('e\u0301: x', 'x')[1]).toBe('  │    ^')
  })

  it('cuts a long line around the range', () => {
    const [line = '', underline = ''] = frame(`${'a'.repeat(500)}HERE${'b'.repeat(500)}`, 'HERE')
    expect(line.length).toBeLessThan(110)
    expect(line.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('HERE')
    expect(line).toMatch(/^1 │ ….*…$/)
  })

  it('shows the first lines of a long range and says how many there are', () => {
    const rows = frame('a:\n  b: 1\n  c: 2\n  d: 3\n  e: 4\nf: 5\n', 'a:\n  b: 1\n  c: 2\n  d: 3\n  e: 4\n')
    expect(rows.at(-1)).toBe('  │ … 2 more lines')
    expect(rows).toContain('  │   ^^^^')
  })

  it('marks an empty range with one sign', () => {
    const file = { path: 'f', text: '' }
    expect(codeFrame(file, range(span(file, 0, 0)), plain)).toEqual(['1 │', '  │ ^'])
  })

  it('answers a frame for any range of any text, and never a line break or an escape', () => {
    const place = fc.record({ line: fc.integer({ min: -3, max: 40 }), column: fc.integer({ min: -3, max: 400 }) })
    const unit = fc.oneof(fc.constantFrom('\t', '\n', '\r', '日', '\u001b', '\ud800'), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 300 }), place, place, (text, start, end) => {
        const rows = codeFrame({ path: 'f', text }, { start, end }, plain)
        expect(rows.length).toBeGreaterThan(0)
        expect(rows.join('')).not.toMatch(/[\n\r\u001b]/)
      }),
      { numRuns: 300 },
    )
  })
})

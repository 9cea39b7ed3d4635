import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineHash, lineHashes } from '../../src/reporters/line-hash.js'

/** The definition, term by term with big integers: what the rolling one must equal. */
function byDefinition(text: string): string[] {
  const counted = `${text.replace(/\r\n?/g, '\n')}\uffff`
  const units: number[] = []
  const starts: number[] = []
  let lineStart = true
  for (let i = 0; i < counted.length; i++) {
    const unit = counted.charCodeAt(i)
    if (unit === 32 || unit === 9) continue
    if (lineStart) starts.push(units.length)
    lineStart = unit === 10
    units.push(unit)
  }
  const seen = new Map<string, number>()
  return starts.map((start) => {
    let hash = 0n
    for (let i = 0; i < 100; i++) hash = BigInt.asUintN(64, hash * 37n + BigInt(units[start + i] ?? 0))
    const hex = hash.toString(16)
    seen.set(hex, (seen.get(hex) ?? 0) + 1)
    return `${hex}:${seen.get(hex)}`
  })
}

const hashes = (text: string): string[] => [...lineHashes(text).values()]

describe('primaryLocationLineHash', () => {
  // Values computed apart from this code, from the definition, and equal to those GitHub's own action gives.
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
  ])('of %j', (text, expected) => {
    expect(hashes(text)).toEqual(expected)
  })

  it('tells equal lines apart by their occurrence', () => {
    const long = `${'x'.repeat(120)}\n`
    const [first, second] = hashes(long.repeat(3))
    expect(first?.replace(/:1$/, ':2')).toBe(second)
  })

  it('equals its definition on any text', () => {
    const unit = fc.constantFrom(' ', '\t', '\n', '\r', 'a', 'é', '日', '😀', '\uffff')
    const text = fc.string({ unit, maxLength: 300 })
    fc.assert(
      fc.property(text, (t) => {
        expect(hashes(t)).toEqual(byDefinition(t))
      }),
      { numRuns: 200 },
    )
  })

  it('does not change with indentation, trailing blanks or the kind of line break', () => {
    expect(hashes('a: b\nc: d\n')).toEqual(hashes('  a:  b \r\n\tc: d\r\n'))
  })

  it('has none for a line past the end', () => {
    expect(lineHash({ path: 'x', text: 'a\nb' }, 3)).toBeUndefined()
  })
})

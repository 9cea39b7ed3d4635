import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alwaysOf, parseCondition } from '../../../src/platforms/gitlab/conditions.js'

function always(text: string): unknown {
  const { tree, fault } = parseCondition(text)
  return tree ? alwaysOf(tree) : fault?.message
}

describe('conditions', () => {
  it.each([
    ['$CI_COMMIT_BRANCH', 'unknown'],
    ['$A == "x" && ($B =~ /^v\\d+$/i || $C != null)', 'unknown'],
    ['$A || true', true],
    ['$A || true && $B', 'unknown'],
    ['"a" == "a"', true],
    ["'a' == 'b'", false],
    ['"a" != "b"', true],
    ['$A == $A', true],
    ['$A == "x" || $A != "x"', true],
    ['$A == "x" && $A != "x"', false],
    ['$A =~ /x/ || $A !~ /x/', true],
    ['$A == "x" || $A != "y"', 'unknown'],
  ])('%s is always %s', (text, wanted) => {
    expect(always(text)).toBe(wanted)
  })

  it.each([
    ['$A = "x"', '`=` is no part of a condition'],
    ['$A == ', 'a value is missing at the end'],
    ['($A', 'a value is missing at the end'],
    ['$A $B', '`$B` is not expected here'],
  ])('%s is refused: %s', (text, message) => {
    expect(parseCondition(text).fault?.message).toBe(message)
  })

  it('never throws, however deep', () => {
    expect(parseCondition(`${'('.repeat(10_000)}$A`).fault).toBeDefined()
    const piece = fc.constantFrom('$A', '"x"', '/x/', '==', '!=', '=~', '&&', '||', '(', ')', ' ', 'null', '=', '$')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        const { tree, fault } = parseCondition(parts.join(''))
        expect(tree === undefined).toBe(fault !== undefined)
      }),
    )
  })
})

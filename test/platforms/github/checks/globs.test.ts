import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { globFaults } from '../../../../src/platforms/github/checks/globs.js'

describe('globFaults', () => {
  it.each([
    ['main', 'ref'],
    ['release/**', 'ref'],
    ['!**-alpha', 'ref'],
    ['v[0-9]+.[0-9]+', 'ref'],
    ['**', 'ref'],
    ['docs/**/*.md', 'path'],
    ['.github/workflows/*.yml', 'path'],
    ['file?.txt', 'path'],
  ] as const)('accepts %s as a %s', (pattern, of) => {
    expect(globFaults(pattern, of)).toEqual([])
  })

  it.each([
    ['', 'ref', 'glob-syntax'],
    ['!', 'ref', 'glob-syntax'],
    ['v[0-', 'ref', 'glob-syntax'],
    ['v[]', 'ref', 'glob-syntax'],
    ['v[9-0]', 'ref', 'glob-syntax'],
    ['v*+', 'ref', 'glob-syntax'],
    ['?x', 'ref', 'glob-syntax'],
    ['^main$', 'ref', 'glob-ref'],
    ['v\\d+', 'ref', 'glob-ref'],
    ['/main', 'ref', 'glob-ref'],
    ['a//b', 'ref', 'glob-ref'],
    ['./src', 'path', 'glob-path'],
    ['../src', 'path', 'glob-path'],
    [' src', 'path', 'glob-path'],
  ] as const)('refuses %s as a %s: %s', (pattern, of, code) => {
    expect(globFaults(pattern, of).map((f) => f.code)).toContain(code)
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('ref', 'path'), (pattern, of) => globFaults(pattern, of).length >= 0),
    )
  })
})

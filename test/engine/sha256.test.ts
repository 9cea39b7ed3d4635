import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/engine/sha256.js'

it('is what Node answers, before and after it takes over', () => {
  const check = fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
  })
  fc.assert(check, { numRuns: 1500 })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose, type OffsetMap, type OffsetSegment, spanOf, toSource } from '../../src/model/index.js'

const file = { path: 'Dockerfile', text: 'x'.repeat(500) }

/** Segments as a decoder makes them: both sides ascend, and the source skips at each bend. */
const segments = fc
  .array(fc.record({ length: fc.integer({ min: 1, max: 9 }), skipped: fc.integer({ min: 0, max: 4 }) }), {
    minLength: 1,
  })
  .map((runs) => {
    const result: OffsetSegment[] = []
    let at = 0
    let source = 0
    for (const { length, skipped } of runs) {
      source += skipped
      result.push({ at, source })
      at += length
      source += length
    }
    return { segments: result, length: at }
  })

describe('compose', () => {
  it('leads from the inner text to the file as two steps do', () => {
    fc.assert(
      fc.property(segments, segments, (outer, inner) => {
        const map: OffsetMap = { file, segments: outer.segments }
        const composed = compose(map, inner.segments, inner.length)
        const step: OffsetMap = { file, segments: inner.segments }
        for (let at = 0; at < inner.length; at++) {
          expect(toSource(composed, at)).toBe(toSource(map, toSource(step, at)))
        }
      }),
    )
  })
})

describe('spanOf', () => {
  it('ends after the last character, not where the next segment begins', () => {
    const map: OffsetMap = {
      file,
      segments: [
        { at: 0, source: 10 },
        { at: 5, source: 40 },
      ],
    }
    expect(spanOf(map, 0, 5)).toEqual({ file, start: 10, end: 15 })
    expect(spanOf(map, 3, 7)).toEqual({ file, start: 13, end: 42 })
    expect(spanOf(map, 5, 5)).toEqual({ file, start: 40, end: 40 })
  })
})

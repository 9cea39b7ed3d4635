import fc from 'fast-check'
import { expect, it } from 'vitest'
import { grown } from '../../../src/platforms/docker/growing-map.js'

const step = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }).map(String), fc.nat()), { maxLength: 8 })

it('holds after every step what a copied map holds, and goes on holding it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      let map: ReadonlyMap<string, number> = new Map()
      let copy: ReadonlyMap<string, number> = new Map()
      const all = steps.map((more) => {
        map = grown(map, new Map(more))
        copy = new Map([...copy, ...more])
        return [map, copy] as const
      })
      for (const [one, other] of all) {
        expect([...one]).toEqual([...other])
        expect([one.size, [...one.keys()], [...one.values()]]).toEqual([
          other.size,
          [...other.keys()],
          [...other.values()],
        ])
        for (const name of ['0', '1', '299', 'none']) {
          expect([one.get(name), one.has(name)]).toEqual([other.get(name), other.has(name)])
        }
      }
    }),
    { numRuns: 60 },
  )
})

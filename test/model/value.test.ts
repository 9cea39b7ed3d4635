import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  all,
  and,
  applyEdits,
  equals,
  every,
  get,
  isTrue,
  list,
  mapping,
  not,
  or,
  position,
  range,
  type SourceFile,
  scalar,
  some,
  span,
  spanOf,
  startsWith,
  steps,
  type Tri,
  unknown,
  type Value,
} from '../../src/model/index.js'

const file: SourceFile = { path: 'a.yaml', text: 'a: 1\nb:\n  - c\n' }
const at = span(file, 0, 1)
const map = (entries: Record<string, Value>, open = false): Value =>
  mapping(new Map(Object.entries(entries)), at, { open })

describe('lookup', () => {
  const body = map({
    spec: map({ items: list([scalar('x', at)], at) }),
    'a.b/c': scalar(1, at),
    later: unknown('not set', at),
  })

  it('answers a value for every path', () => {
    expect(get(body, 'spec.items[0]')).toMatchObject({ kind: 'scalar', value: 'x' })
    expect(get(body, ['a.b/c'])).toMatchObject({ value: 1 })
    expect(get(body, 'spec.none.deeper[3]').kind).toBe('missing')
    expect(get(body, 'later.deeper').kind).toBe('unknown')
    expect(get(body, 'spec.items[0].deeper').kind).toBe('missing')
  })

  it("can't prove absence in an open mapping or list", () => {
    expect(get(map({}, true), 'x').kind).toBe('unknown')
    expect(get(list([], at, { open: true }), [0]).kind).toBe('unknown')
  })

  it('reaches through lists by itself, and one Missing for an empty one', () => {
    const pods = map({ containers: list([map({ image: scalar('a', at) }), map({})], at), none: list([], at) })
    expect(every(pods, 'containers.image').values.map((v) => v.kind)).toEqual(['scalar', 'missing'])
    expect(every(pods, 'none.image').values.map((v) => v.kind)).toEqual(['missing'])
    expect(every(pods, 'containers[*].image').values).toHaveLength(2)
    expect(every(map({ l: list([], at, { open: true }) }), 'l.x')).toMatchObject({
      complete: false,
      values: [{ kind: 'unknown' }],
    })
  })

  it('reads quoted keys and indexes in a path', () => {
    expect(steps('a["b.c/d"][2].e[*]')).toEqual(['a', 'b.c/d', 2, 'e', '*'])
  })
})

describe('three truth values', () => {
  const tri = fc.constantFrom<Tri>(true, false, 'unknown')
  const settings = (t: Tri): readonly boolean[] => (t === 'unknown' ? [true, false] : [t])

  it('gives a definite answer only when every setting of the unknowns gives it', () => {
    fc.assert(
      fc.property(tri, tri, (a, b) => {
        const outcomes = (op: (x: boolean, y: boolean) => boolean): Set<boolean> =>
          new Set(settings(a).flatMap((x) => settings(b).map((y) => op(x, y))))
        for (const [got, op] of [
          [and(a, b), (x: boolean, y: boolean) => x && y],
          [or(a, b), (x: boolean, y: boolean) => x || y],
          [not(a), (x: boolean) => !x],
        ] as const) {
          const possible = outcomes(op)
          expect(got).toBe(possible.size === 1 ? [...possible][0] : 'unknown')
        }
      }),
    )
  })

  it('uses the known beginning of an unknown string', () => {
    const arn = unknown('computed', at, { prefix: 'arn:aws:' })
    expect(startsWith(arn, 'arn:')).toBe(true)
    expect(startsWith(arn, 's3://')).toBe(false)
    expect(startsWith(arn, 'arn:aws:s3')).toBe('unknown')
    expect(equals(arn, 'other')).toBe(false)
    expect(equals(arn, 'arn:aws:x')).toBe('unknown')
  })

  it('decides about lists only as far as they are known', () => {
    const open = list([scalar(1, at)], at, { open: true })
    expect(some(open, (v) => equals(v, 1))).toBe(true)
    expect(some(open, (v) => equals(v, 2))).toBe('unknown')
    expect(all(open, (v) => equals(v, 1))).toBe('unknown')
    expect(all(open, (v) => equals(v, 2))).toBe(false)
    expect(isTrue(scalar('true', at))).toBe(true)
  })
})

describe('places', () => {
  it('counts lines and columns from 1, whatever ends a line', () => {
    const mixed: SourceFile = { path: 'x', text: 'a\r\nbb\rc\nd' }
    expect(position(mixed, 3)).toEqual({ line: 2, column: 1 })
    expect(position(mixed, 6)).toEqual({ line: 3, column: 1 })
    expect(position(mixed, 8)).toEqual({ line: 4, column: 1 })
    expect(position(mixed, 99)).toEqual({ line: 4, column: 2 })
    expect(range(span(mixed, 0, 1))).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 2 } })
  })

  it('agrees with counting by hand for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '日', ' ') }), fc.nat(40), (text, n) => {
        const offset = Math.min(n, text.length)
        const before = text.slice(0, offset).split('\n')
        // Between \r and \n an offset still belongs to the line they end.
        expect(position({ path: 'x', text }, offset)).toEqual({
          line: before.length,
          column: (before.at(-1)?.length ?? 0) + 1,
        })
      }),
    )
  })

  it('maps decoded text back to where it was written', () => {
    const source: SourceFile = { path: 'D', text: 'RUN a \\\n  && b' }
    const joined = {
      file: source,
      segments: [
        { at: 0, source: 4 },
        { at: 2, source: 10 },
      ],
    }
    expect(spanOf(joined, 0, 1)).toMatchObject({ start: 4, end: 5 })
    expect(spanOf(joined, 2, 4)).toMatchObject({ start: 10, end: 12 })
  })

  it('applies edits in any order and refuses overlaps', () => {
    const edit = (start: number, end: number, newText: string) => ({ span: span(file, start, end), newText })
    expect(applyEdits(file.text, [edit(3, 4, '2'), edit(0, 1, 'z')])).toBe('z: 2\nb:\n  - c\n')
    expect(applyEdits(file.text, [edit(0, 1, 'z'), edit(0, 0, '# new\n')])).toBe('# new\nz: 1\nb:\n  - c\n')
    expect(() => applyEdits(file.text, [edit(0, 3, ''), edit(2, 4, '')])).toThrow(/overlap/)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entries, get, items, type Scalar, slice, type Value } from '../../../src/model/index.js'
import { json } from '../../../src/parsers/json/index.js'
import { asYaml11, yaml } from '../../../src/parsers/yaml/index.js'
import { realYaml } from './real.js'

const parse = (text: string) => yaml.parse({ path: 'a.yaml', text })
const first = (text: string): Value => parse(text).tree.documents[0]?.value as Value
const codes = (text: string): string[] => parse(text).problems.map((p) => p.code)
const value = (at: Value): unknown => (at.kind === 'scalar' ? at.value : at.kind)
const js = (v: Value): unknown => {
  if (v.kind === 'map') return Object.fromEntries([...v.entries].map(([k, e]) => [k, js(e)]))
  if (v.kind === 'list') return v.items.map(js)
  return v.kind === 'scalar' ? v.value : `<${v.kind}>`
}
function* scalars(v: Value): Generator<Scalar> {
  if (v.kind === 'scalar') yield v
  for (const item of items(v)) yield* scalars(item)
  for (const [, entry] of entries(v)) yield* scalars(entry)
}

describe('yaml', () => {
  it('reads scalars by the core schema and keeps their text', () => {
    const tree = first(
      'a: 1\nb: yes\nc: 0x10\nd: 0o17\ne: 1.50\nf: ~\ng:\nh: "1"\ni: 9007199254740993\nj: .inf\nk: !!str 5\nl: !!int "5"',
    )
    expect(js(tree)).toEqual({
      a: 1,
      b: 'yes',
      c: 16,
      d: 15,
      e: 1.5,
      f: null,
      g: null,
      h: '1',
      i: 9007199254740993n,
      j: Number.POSITIVE_INFINITY,
      k: '5',
      l: 5,
    })
    expect(get(tree, 'e')).toMatchObject({ raw: '1.50', style: 'plain' })
  })

  it.each([
    ['yes', true, true],
    ['Off', false, false],
    ['y', true, 'y'],
    ['0755', 493, 493],
    ['0b11', 3, 3],
    ['1_000', 1000, 1000],
    ['12:30', '12:30', 750],
    ['089', 89, 89],
    ['1.2.3', '1.2.3', '1.2.3'],
    ['"yes"', 'yes', 'yes'],
    ['true', true, true],
  ])('reads %s as YAML 1.1', (written, go, spec) => {
    const scalar = first(written) as Scalar
    expect(asYaml11(scalar, 'go').value).toBe(go)
    expect(asYaml11(scalar, 'spec').value).toBe(spec)
  })

  it('gives keys and values their places', () => {
    const image = get(first('spec:\n  image: "nginx:1" # c\n'), 'spec.image')
    expect(slice(image.span)).toBe('"nginx:1"')
    expect(image.keySpan && slice(image.keySpan)).toBe('image')
  })

  it('collects comments wherever they stand', () => {
    const text = '# top\na: # key\n  - 1 # item\n  # between\n  - |  # header\n    # text\n--- # doc\n[1, # flow\n 2]\n'
    expect(parse(text).comments.map((c) => c.text)).toEqual([
      '# top',
      '# key',
      '# item',
      '# between',
      '# header',
      '# doc',
      '# flow',
    ])
    for (const comment of parse(text).comments) expect(slice(comment.span)).toBe(comment.text)
  })

  it('reads several documents and keeps the others when one is broken', () => {
    const parsed = parse('a: 1\n---\nb: [1, 2\n---\n---\nc: "open\n---\nd: 4\n')
    expect(parsed.tree.documents.map((d) => js(d.value))).toEqual([
      { a: 1 },
      { b: [1, 2] },
      null,
      { c: expect.anything() },
      { d: 4 },
    ])
    expect(parsed.problems.map((p) => p.path)).toEqual(['a.yaml', 'a.yaml'])
    expect(parsed.tree.documents[1]?.value).toMatchObject({ open: true })
    expect(parsed.tree.documents[4]?.value).toMatchObject({ open: false })
    expect(slice(parsed.tree.documents[4]?.span as never)).toBe('---\nd: 4\n')
  })

  it('says that a template is not YAML', () => {
    expect(codes('a: 1\n{{- if .Values.x }}\nb: 2\n{{- end }}\n')).toEqual(['yaml-template'])
  })

  it('shares aliased values at the place of the alias', () => {
    const tree = first('a: &x {n: 1}\nb: *x\nc: &s text\nd: *s\n')
    const alias = get(tree, 'b')
    expect(slice(alias.span)).toBe('*x')
    expect(alias.origin).toBe(get(tree, 'a'))
    expect(alias.via).toBe('anchor `&x`')
    expect(get(alias, 'n')).toBe(get(tree, 'a.n'))
    expect(value(get(tree, 'd'))).toBe('text')
  })

  it('merges, with what is written in the mapping itself before what is merged', () => {
    const tree = first('a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  x: 0\n  <<: [*a, *b]\n')
    expect(js(get(tree, 'c'))).toEqual({ x: 0, y: 1, z: 2 })
    expect(get(tree, 'c.y')).toMatchObject({ via: 'merge key `<<`', origin: get(tree, 'a.y') })
  })

  it('does not know what an unknown or circular alias holds', () => {
    const tree = first('a: *nowhere\nb: &b [*b]\nc:\n  <<: *nowhere\n')
    expect(js(tree)).toEqual({ a: '<unknown>', b: ['<unknown>'], c: {} })
    expect(get(tree, 'c.x').kind).toBe('unknown')
    expect(codes('a: *nowhere')).toEqual(['yaml-alias'])
  })

  it('keeps custom tags apart from plain values', () => {
    const tree = first('a: !Ref b\nc: !reference [.job, script]\nd: !vault |\n  x\n')
    expect(get(tree, 'a')).toMatchObject({ kind: 'unknown', via: 'tag `!Ref`', origin: { value: 'b' } })
    expect(js(get(tree, 'c'))).toEqual({ '!reference': ['.job', 'script'] })
    expect(get(tree, 'd').kind).toBe('unknown')
  })

  it('reports a key that stands twice, and the last one counts', () => {
    expect(parse('a: 1\nb: 2\na: 3\n').problems).toMatchObject([{ code: 'yaml-duplicate-key', severity: 'warning' }])
    expect(js(first('a: 1\na: 3\n'))).toEqual({ a: 3 })
  })

  it('makes text of keys that are none', () => {
    expect(js(first('1: a\non: b\n? [x, y]\n: c\n~: d\n'))).toEqual({ 1: 'a', on: 'b', '[x, y]': 'c', '~': 'd' })
  })

  it.each([
    ['flow', '['.repeat(10_000)],
    ['sequence', '- '.repeat(10_000)],
    ['block', Array.from({ length: 1500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('refuses a %s document that is too deep and goes on', (_, deep) => {
    const parsed = parse(`${deep}\n---\na: 1\n`)
    expect(parsed.problems.map((p) => p.code)).toContain('yaml-too-deep')
    expect(parsed.tree.documents.map((d) => js(d.value))).toEqual(['<unknown>', { a: 1 }])
  })

  it('does not expand an alias bomb', () => {
    const lines = Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`)
    const parsed = parse(`a0: &a0 lol\n${lines.join('\n')}\n`)
    expect(parsed.problems).toEqual([])
    expect(get(parsed.tree.documents[0]?.value as Value, 'a40[0][0].x').kind).toBe('missing')
  })

  it('reads empty input, JSON and byte salad', () => {
    expect(parse('').tree.documents).toEqual([])
    expect(parse('# only\n').comments).toHaveLength(1)
    expect(
      js(json.parse({ path: 'a.json', text: '{"a": [1, "\\u0041", null, true]}' }).tree.documents[0]?.value as Value),
    ).toEqual({ a: [1, 'A', null, true] })
    expect(() => parse('\u0000\u0002: \u001f[\u0018')).not.toThrow()
  })
})

describe('laws', () => {
  const checkSpans = (text: string): void => {
    const parsed = parse(text)
    for (const document of parsed.tree.documents)
      for (const scalar of scalars(document.value)) {
        if (scalar.origin) continue
        const written = slice(scalar.span)
        if (scalar.style === 'plain' && !scalar.raw?.includes('\n')) {
          expect(written).toBe(scalar.raw)
          if (typeof scalar.value === 'string') expect(written).toBe(scalar.value)
        } else expect(scalar.raw?.startsWith(written)).toBe(true)
        if (scalar.keySpan) expect(scalar.keySpan.end).toBeLessThanOrEqual(scalar.span.start)
      }
  }

  it('spans of real scalars slice back to their text', () => {
    for (const text of realYaml(400)) checkSpans(text)
  })

  it('never throws on arbitrary text', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '\n',
      '  ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '|\n',
      '&a ',
      '*a',
      '<<: ',
      '!t ',
      '---\n',
      '#',
      '\t',
      ',',
      '? ',
      '日本',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 40 }).map((p) => p.join('')),
        ),
        (text) => {
          checkSpansLoosely(text)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('never throws on mutated real text', () => {
    const texts = realYaml(60)
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat({ max: 30 }),
        fc.string({ maxLength: 5 }),
        (text, at, cut, put) => {
          const i = at % (text.length + 1)
          checkSpansLoosely(text.slice(0, i) + put + text.slice(i + cut))
        },
      ),
      { numRuns: 300 },
    )
  })

  const checkSpansLoosely = (text: string): void => {
    const parsed = parse(text)
    for (const document of parsed.tree.documents)
      for (const scalar of scalars(document.value)) {
        expect(scalar.span.start).toBeGreaterThanOrEqual(0)
        expect(scalar.span.end).toBeGreaterThanOrEqual(scalar.span.start)
        expect(scalar.span.end).toBeLessThanOrEqual(text.length)
      }
  }
})

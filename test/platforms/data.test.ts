/** Files held against JSON Schemas that the configuration names. */
import { describe, expect, it } from 'vitest'
import { type Config, scan } from '../../src/index.js'

const schema = (more: string): string => `{ "type": "object", ${more} }`

async function judge(files: Readonly<Record<string, string>>, schemas: Config['schemas'], more: Config = {}) {
  const config: Config = { schemas: schemas ?? [], preset: 'default', ...more }
  const result = await scan({ cwd: '/nowhere', paths: Object.keys(files), overlay: files, config })
  return {
    ...result,
    found: result.findings
      .filter((f) => f.ruleId === 'data-schema-violation')
      .map((f) => `${f.path}:${f.range.start.line}:${f.range.start.column} ${f.message}`),
    said: result.problems.map((p) => `${p.severity} ${p.code} ${p.path}:${p.range?.start.line ?? 0}`),
  }
}

const use = [{ files: ['*.yaml'], schema: 'schema.json' }]

describe('a schema', () => {
  it('judges YAML and JSON alike, at the exact place, and counts the files as judged', async () => {
    const files = {
      'schema.json': schema('"properties": { "a": { "type": "array", "items": { "type": "string" } } }'),
      'x.yaml': '# 日本語\na: [b, 1]\n',
      'y.json': '{"a": ["b",\n 1]}',
    }
    const { found, files: reported } = await judge(files, [{ files: ['*.yaml', 'y.json'], schema: 'schema.json' }])
    expect(found).toEqual(['x.yaml:2:8 `a.1` must be string', 'y.json:2:2 `a.1` must be string'])
    expect(reported.filter((f) => f.status === 'judged').map((f) => f.path)).toEqual(['x.yaml', 'y.json'])
  })

  it('may speak of the documents of a kind, in manifests that rules judge too', async () => {
    const files = {
      'schema.json': schema('"properties": { "spec": { "required": ["size"] } }'),
      'x.yaml':
        'apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a }\nspec: {}\n---\napiVersion: v1\nkind: Service\nspec: {}\n',
    }
    const things = { kind: 'Thing', apiVersion: 'example.com/v1', schema: 'schema.json' }
    const { found, rules } = await judge(files, [things])
    expect(found).toEqual(['x.yaml:4:1 `spec` lacks the required field `size`'])
    expect(rules['k8s-unknown-field']).toBeGreaterThan(0)
    expect((await judge(files, [{ ...things, apiVersion: 'example.com/v2' }])).found).toEqual([])
  })

  it.each([
    ['http://json-schema.org/draft-06/schema#', '"exclusiveMinimum": 3'],
    ['http://json-schema.org/draft-07/schema#', '"if": { "minimum": 0 }, "then": { "minimum": 4 }'],
    ['https://json-schema.org/draft/2019-09/schema', '"allOf": [{ "minimum": 4 }]'],
    ['https://json-schema.org/draft/2020-12/schema', '"prefixItems": [{}], "minimum": 4'],
  ])('may be of the draft %s', async (draft, keywords) => {
    const files = {
      'schema.json': schema(`"$schema": "${draft}", "properties": { "a": { ${keywords} } }`),
      'x.yaml': 'a: 3\n',
    }
    expect((await judge(files, use)).found).toEqual([expect.stringMatching(/^x\.yaml:1:4 `a` must be >=? ?[34]/)])
  })

  it('may refer to others, which may refer back', async () => {
    const files = {
      'schemas/a.json': schema('"properties": { "b": { "$ref": "deep/b.yaml#/definitions/b" } }'),
      'schemas/deep/b.yaml':
        'definitions:\n  b: { type: object, properties: { a: { $ref: ../a.json } }, additionalProperties: false }\n',
      'x.yaml': 'b: { a: { b: { c: 1 } } }\n',
    }
    const { found, said } = await judge(files, [{ files: ['x.yaml'], schema: 'schemas/a.json' }])
    expect(said).toEqual([])
    expect(found).toEqual(['x.yaml:1:16 `b.a.b` has no field `c`; did you mean `a`?'])
  })

  it('says once what alternatives lack', async () => {
    const files = {
      'schema.json': schema('"properties": { "a": { "anyOf": [{ "type": "string" }, { "type": "boolean" }] } }'),
      'x.yaml': 'a: 1\n',
    }
    expect((await judge(files, use)).found).toEqual(['x.yaml:1:4 `a` must match a schema in anyOf'])
  })

  it('matches patterns in linear time', async () => {
    const files = {
      'schema.json': schema('"properties": { "a": { "pattern": "^(x+)+$" }, "b": { "pattern": "^y$" } }'),
      'x.yaml': `a: ${'x'.repeat(5000)}-\nb: x\n`,
    }
    const { found } = await judge(files, use)
    expect(found.map((f) => f.slice(0, 12))).toEqual(['x.yaml:1:4 `', 'x.yaml:2:4 `'])
  })
})

describe('a schema that can not be used is a problem, and the rest is judged', () => {
  const good = { 'good.json': schema('"required": ["a"]'), 'x.yaml': 'b: 1\n' }
  const both = [
    { files: ['x.yaml'], schema: 'schema.json' },
    { files: ['x.yaml'], schema: 'good.json' },
  ]
  it.each([
    ['absent', undefined, 'error schema-not-found schema.json:0'],
    ['no JSON', '{ "type": \n', 'error yaml-'],
    ['no schema', '[1]', 'error schema-invalid schema.json:0'],
    ['of a wrong type', '{ "type":\n "objekt" }', 'error schema-invalid schema.json:1'],
    [
      'of a draft that is not known',
      '{\n "$schema": "http://json-schema.org/draft-03/schema#" }',
      'error schema-draft schema.json:2',
    ],
    ['with a reference to nothing', '{\n "$ref": "#/definitions/none" }', 'error schema-invalid schema.json:2'],
    ['with a reference to no file', '{\n "$ref": "none.json" }', 'error schema-not-found schema.json:2'],
    [
      'with a reference into the network',
      '{\n "$ref": "https://example.com/a.json" }',
      'error schema-invalid schema.json:2',
    ],
  ])('%s', async (_, text, problem) => {
    const files = text === undefined ? good : { ...good, 'schema.json': text }
    const { found, said } = await judge(files, both)
    expect(said[0]).toContain(problem)
    expect(found).toEqual([expect.stringContaining('lacks the required field `a`')])
  })

  it('and one that nothing is held against is said', async () => {
    const { said } = await judge({ 'schema.json': schema('"required": []') }, [
      { files: ['a/*.yaml'], schema: 'schema.json' },
    ])
    expect(said).toEqual(['warning schema-unused schema.json:0'])
  })
})

/** Custom resources against the definitions of the scan and of the configuration. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Config, type ScanResult, scan } from '../../../src/index.js'

/** A definition of the kind `Thing` of `example.com/v1`, whose spec has this schema (flow style). */
const definition = (spec: string): string => `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: things.example.com }
spec:
  group: example.com
  names: { kind: Thing, plural: things }
  scope: Namespaced
  versions:
    - name: v1
      served: true
      storage: true
      schema: { openAPIV3Schema: { type: object, properties: { spec: ${spec} } } }
`
const thing = (spec: string): string =>
  `apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: a }\nspec: ${spec}\n`

const rules = ['k8s-unknown-field', 'k8s-wrong-type', 'k8s-missing-field', 'k8s-invalid-value', 'k8s-unknown-kind']

function judge(files: Readonly<Record<string, string>>, config: Config = {}): Promise<ScanResult> {
  return scan({ cwd: '/nowhere', paths: Object.keys(files), overlay: files, config, rules })
}

async function messages(schema: string, spec: string): Promise<readonly string[]> {
  const { findings } = await judge({ 'crd.yaml': definition(schema), 'thing.yaml': thing(spec) })
  return findings.map((f) => f.message)
}

describe('a structural schema', () => {
  const cases: readonly (readonly [name: string, schema: string, good: string, bad: string, message: string])[] = [
    [
      'length',
      '{ type: string, minLength: 2, maxLength: 3 }',
      '日本語',
      '日本語で',
      'has 4 characters, at most 3 are allowed',
    ],
    ['limits', '{ type: integer, minimum: 1, exclusiveMinimum: true }', '2', '1', 'must be more than 1, not 1'],
    ['upper limit', '{ type: number, maximum: 0.5 }', '0.5', '0.75', 'must be at most 0.5, not 0.75'],
    ['multiples', '{ type: integer, multipleOf: 5 }', '10', '11', 'must be a multiple of 5, not 11'],
    ['32 bits', '{ type: integer, format: int32 }', '1', '3000000000', 'is too large for 32 bits'],
    [
      'items',
      '{ type: array, minItems: 1, items: { type: string } }',
      '[a]',
      '[]',
      'has 0 items, at least 1 are needed',
    ],
    ['items inside', '{ type: array, items: { type: string } }', '[a]', '[a, 1]', '`spec[1]` must be a string'],
    [
      'entries',
      '{ type: object, maxProperties: 1, additionalProperties: true }',
      '{ a: 1 }',
      '{ a: 1, b: 2 }',
      'has 2 entries',
    ],
    [
      'sets',
      '{ type: array, x-kubernetes-list-type: set, items: { type: string } }',
      '[a, b]',
      '[a, b, a]',
      'holds `a` twice',
    ],
    [
      'mappings as lists',
      '{ type: array, x-kubernetes-list-type: map, x-kubernetes-list-map-keys: [id], items: { type: object, properties: { id: { type: string } } } }',
      '[{ id: a }, { id: b }]',
      '[{ id: a }, { id: a }]',
      'holds `id: a` twice',
    ],
    [
      'integer or string',
      '{ x-kubernetes-int-or-string: true }',
      '80',
      '[]',
      'must be an integer or a string, not a list',
    ],
    ['enum', '{ type: string, enum: [Always, Never] }', 'Never', 'Nevr', 'did you mean `Never`?'],
    [
      'other entries',
      '{ type: object, additionalProperties: { type: integer } }',
      '{ a: 1 }',
      '{ a: x }',
      '`spec.a` must be an integer',
    ],
    ['anyOf', '{ anyOf: [{ type: integer }, { pattern: "^a" }] }', 'abc', 'xyz', 'fits none of the alternatives'],
    [
      'oneOf',
      '{ type: object, properties: { a: {}, b: {} }, oneOf: [{ required: [a] }, { required: [b] }] }',
      '{ a: 1 }',
      '{ a: 1, b: 1 }',
      'fits 2 of the alternatives',
    ],
    ['allOf', '{ type: integer, allOf: [{ minimum: 3 }] }', '3', '2', 'must be at least 3'],
    ['not', '{ type: string, not: { enum: [x] } }', 'z', 'x', 'is what its schema excludes'],
  ]
  it.each(cases)('judges %s', async (_, schema, good, bad, message) => {
    expect(await messages(schema, good)).toEqual([])
    expect(await messages(schema, bad)).toEqual([expect.stringContaining(message)])
  })

  it('lets defaults take the place of what is missing or null', async () => {
    const schema = '{ type: object, required: [a], properties: { a: { type: string, default: x } } }'
    expect(await messages(schema, '{}')).toEqual([])
    expect(await messages(schema, '{ a: null }')).toEqual([])
  })

  it('knows the fields of embedded objects', async () => {
    const schema = '{ type: object, x-kubernetes-embedded-resource: true, properties: { data: { type: string } } }'
    expect(await messages(schema, '{ apiVersion: v1, kind: A, metadata: {}, data: x }')).toEqual([])
    expect(await messages(schema, '{ dta: x }')).toEqual([expect.stringContaining('did you mean `data`?')])
  })

  it('says nothing of what a template decides', async () => {
    const schema = '{ type: object, required: [a], properties: { a: { type: integer }, b: { type: string } } }'
    expect(await messages(schema, '{ a: "{{ .Values.a }}" }')).toEqual([])
  })

  it('matches patterns in linear time, and takes one that is none for no pattern', async () => {
    const schema = '{ type: string, pattern: "^(a+)+$" }'
    expect(await messages(schema, `${'a'.repeat(5000)}b`)).toHaveLength(1)
    expect(await messages('{ type: string, pattern: "(" }', 'a')).toEqual([])
  })
})

describe('definitions', () => {
  const schema = '{ type: object, properties: { a: { type: string } } }'
  const configured = (crds: readonly string[]): Config => ({ platforms: { kubernetes: { crds } } })

  it('come from files and directories that the configuration names', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'bylaw-crds-'))
    onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
    mkdirSync(join(cwd, 'crds/deep'), { recursive: true })
    writeFileSync(join(cwd, 'thing.yaml'), thing('{ b: 1 }'))
    writeFileSync(join(cwd, 'crds/deep/thing.yaml'), definition(schema))
    writeFileSync(join(cwd, 'crds/notes.txt'), 'x')
    const exclude = ['crds/**']
    for (const crds of [['crds'], ['./crds/deep/thing.yaml']]) {
      const { findings, problems } = await scan({ cwd, rules, config: { ...configured(crds), exclude } })
      expect(findings.map((f) => f.message)).toEqual(['`spec` has no field `b`; did you mean `a`?'])
      expect(problems).toEqual([])
    }
    const without = await scan({ cwd, rules, config: { exclude } })
    expect(without.findings).toEqual([])
    expect(without.undecided.map((u) => u.why)).toEqual([
      expect.stringContaining('no CustomResourceDefinition for `Thing`'),
    ])
  })

  it('that are not there are a problem', async () => {
    const { problems } = await judge({ 'thing.yaml': thing('{}') }, configured(['none']))
    expect(problems).toMatchObject([{ code: 'k8s-no-definitions', severity: 'error', path: 'none' }])
  })

  it('of v1beta1 give one schema for all versions', async () => {
    const old = `apiVersion: apiextensions.k8s.io/v1beta1
kind: CustomResourceDefinition
metadata: { name: things.example.com }
spec:
  group: example.com
  version: v1
  names: { kind: Thing, plural: things }
  validation: { openAPIV3Schema: { properties: { spec: ${schema} }, type: object } }
`
    const { findings } = await judge({ 'crd.yaml': old, 'thing.yaml': thing('{ b: 1 }') })
    expect(findings.map((f) => f.ruleId)).toEqual(['k8s-unknown-field'])
  })

  it('without a schema leave it open which fields there are', async () => {
    const bare = definition(schema).replace(/\n {6}schema: .*/, '')
    const { findings, undecided } = await judge({ 'crd.yaml': bare, 'thing.yaml': thing('{ b: 1 }') })
    expect(findings.filter((f) => f.path === 'thing.yaml')).toEqual([])
    expect(undecided.map((u) => u.why)).toEqual(['the definition of `Thing` has no schema for `example.com/v1`'])
  })
})

/**
 * Evaluation and parsing of CEL, beside another engine where there is one.
 *
 *     npx tsx bench/cel.ts [path of the module @marcbachmann/cel-js]
 */
import { pathToFileURL } from 'node:url'
import { list, mapping, type SourceFile, scalar, span, type Value } from '../src/model/index.js'
import { compile, createEnv, libraries } from '../src/policy/cel/index.js'

const cases: readonly (readonly [string, string])[] = [
  ['field and number', 'object.spec.replicas <= 5'],
  [
    'all, has, nested',
    'object.spec.containers.all(c, !has(c.securityContext) || !has(c.securityContext.privileged) || c.securityContext.privileged == false)',
  ],
  ['all and exists', 'object.spec.containers.all(c, params.registries.exists(r, c.image.startsWith(r)))'],
  ['filter and map', 'object.spec.containers.filter(c, !has(c.resources)).map(c, c.name)'],
]

const object = {
  spec: {
    replicas: 3,
    containers: Array.from({ length: 3 }, (_, i) => ({
      name: `app-${i}`,
      image: `registry.example/team/app:${i}`,
      ...(i === 1 ? { resources: { limits: { cpu: '1' } } } : {}),
      securityContext: { privileged: false, runAsUser: 1000 },
    })),
  },
}
const params = { registries: ['ghcr.io/', 'registry.example/'] }

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }
const file: SourceFile = { path: 'bench.yaml', text: '' }
const at = span(file, 0, 0)

function model(json: Json): Value {
  if (Array.isArray(json)) return list(json.map(model), at)
  if (typeof json === 'object' && json !== null)
    return mapping(new Map(Object.entries(json).map(([k, v]) => [k, model(v)])), at)
  return scalar(json as string | number | boolean | null, at)
}

interface Engine {
  readonly name: string
  parse(text: string): unknown
  /** Answers a function that evaluates once. */
  prepare(text: string): () => unknown
}

const ours: Engine = {
  name: 'bylaw',
  parse: (text) => compile(text, env),
  prepare(text) {
    const program = compile(text, env)
    if (!('evaluate' in program)) throw new Error(program.map((p) => p.message).join())
    const bindings = { object: model(object), params: model(params) }
    return () => program.evaluate(bindings)
  },
}
const env = createEnv({ variables: { object: 'dyn', params: 'dyn' }, libraries })

/** The other engine takes plain JSON whose integers are bigints. */
async function other(path: string): Promise<Engine> {
  const module = await import(pathToFileURL(path).href)
  const withBigints = (json: Json): unknown => {
    if (typeof json === 'number') return BigInt(json)
    if (Array.isArray(json)) return json.map(withBigints)
    if (typeof json !== 'object' || json === null) return json
    return Object.fromEntries(Object.entries(json).map(([k, v]) => [k, withBigints(v)]))
  }
  const bindings = { object: withBigints(object), params: withBigints(params) }
  return {
    name: '@marcbachmann/cel-js',
    parse: (text) => module.parse(text),
    prepare(text) {
      const evaluate = module.parse(text)
      return () => evaluate(bindings)
    },
  }
}

/** Median of several rounds, in microseconds. */
function measure(run: () => unknown): number {
  for (let i = 0; i < 20_000; i++) run()
  const rounds = Array.from({ length: 15 }, () => {
    const started = performance.now()
    for (let i = 0; i < 20_000; i++) run()
    return ((performance.now() - started) * 1000) / 20_000
  })
  return rounds.sort((a, b) => a - b)[7] ?? 0
}

const path = process.argv[2] ?? process.env.CEL_JS
const engines = path ? [ours, await other(path)] : [ours]
if (!path) console.log('no other engine: give the path of its module as the argument or in CEL_JS')
console.log(['expression', ...engines.flatMap((e) => [`${e.name} parse`, 'eval µs'])].join(' | '))
for (const [name, text] of cases) {
  const figures = engines.flatMap((e) => [measure(() => e.parse(text)), measure(e.prepare(text))])
  console.log([name, ...figures.map((f) => f.toFixed(2))].join(' | '))
}

/**
 * Compiled Rego (`opa build -t wasm`), in the shape conftest knows: sets `deny`, `violation` and `warn` of messages, or of
 * objects with `msg` and, where the author gives it, `_loc: { line }`.
 */
import {
  type CheckContext,
  lineSpan,
  type Problem,
  type Resource,
  type Rule,
  type Span,
  type Value,
} from '../model/index.js'

/** A compiled policy as its runtime offers it. */
interface Compiled {
  readonly entrypoints: Readonly<Record<string, number>>
  evaluate(input: unknown, entrypoint: string): unknown
}

export interface RegoPolicies {
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
}

/** One rule for what the policy denies and one for what it warns of, `<name>/warn`. Never throws. */
export async function regoRules(path: string, wasm: Uint8Array): Promise<RegoPolicies> {
  const compiled = await instantiate(path, wasm)
  if ('code' in compiled) return { rules: [], problems: [compiled] }
  const of = (names: readonly string[]): readonly string[] =>
    Object.keys(compiled.entrypoints).filter((e) =>
      names.some((name) => new RegExp(`(?:^|/)${name}(?:_\\w+)?$`).test(e)),
    )
  const name = path.replace(/^.*\//, '').replace(/\.wasm$/, '')
  const deny = of(['deny', 'violation'])
  const warn = of(['warn'])
  if (deny.length + warn.length === 0) {
    const message = `${path} has none of the entrypoints that are asked: deny, violation, warn`
    const hint = 'name them when building: `opa build -t wasm -e main/deny -e main/warn policy.rego`'
    return { rules: [], problems: [{ code: 'rego-no-entrypoint', severity: 'error', message, hint, path }] }
  }
  return {
    rules: [
      ...(deny.length > 0 ? [ruleOf(name, 'high', compiled, deny)] : []),
      ...(warn.length > 0 ? [ruleOf(`${name}/warn`, 'low', compiled, warn)] : []),
    ],
    problems: [],
  }
}

async function instantiate(path: string, wasm: Uint8Array): Promise<Compiled | Problem> {
  try {
    const { loadPolicy } = await import('@open-policy-agent/opa-wasm')
    const bytes = new Uint8Array(wasm)
    return (await loadPolicy(bytes)) as Compiled
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const hint = 'build it with `opa build -t wasm` and take `policy.wasm` out of the bundle'
    return {
      code: 'rego-not-loaded',
      severity: 'error',
      message: `${path} is no policy that can be loaded: ${why}`,
      hint,
      path,
    }
  }
}

function ruleOf(id: string, severity: 'high' | 'low', compiled: Compiled, entrypoints: readonly string[]): Rule {
  return {
    meta: {
      id,
      title: `Rego policy ${id}`,
      severity,
      confidence: 'high',
      category: 'security',
      preset: 'default',
      since: '0.1.0',
      aliases: {},
      why: 'The policy says so; its own text tells more.',
      remedy: 'See the message.',
      references: ['https://www.openpolicyagent.org/docs/latest/wasm/'],
    },
    // Rego judges what a person would call one thing: an object, a Terraform resource, a workflow.
    select: ['*'],
    check(resource, context) {
      if (resource.parent) return
      const input = asInput(resource.body)
      if (input === undefined)
        return context.undecided(resource.header, 'Rego has no unknown values, and this has some')
      for (const entrypoint of entrypoints) report(compiled.evaluate(input, entrypoint), resource, context)
    },
  }
}

/** Plain data; undefined if something in it isn't known. */
function asInput(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'bigint' ? Number(value.value) : value.value
    case 'missing':
      return null
    case 'unknown':
      return undefined
    case 'list': {
      const items = value.items.map(asInput)
      return value.open || items.includes(undefined) ? undefined : items
    }
    case 'map': {
      const entries = [...value.entries].map(([key, entry]) => [key, asInput(entry)] as const)
      return value.open || entries.some(([, entry]) => entry === undefined) ? undefined : Object.fromEntries(entries)
    }
  }
}

/** `[{ result: [...] }]`, as the runtime answers. */
function report(answer: unknown, resource: Resource, context: CheckContext): void {
  const results = Array.isArray(answer)
    ? answer.flatMap((a) => (isRecord(a) && Array.isArray(a.result) ? a.result : []))
    : []
  for (const result of results) {
    const message = isRecord(result) ? String(result.msg ?? JSON.stringify(result)) : String(result)
    context.report({ at: placeOf(result, resource), message })
  }
}

function placeOf(result: unknown, { header, extent }: Resource): Span {
  const place = isRecord(result) ? result._loc : undefined
  const line = isRecord(place) ? Number(place.line) : Number.NaN
  return Number.isInteger(line) && line > 0 ? lineSpan(extent.file, line) : header
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

/** Shorthands of the CEL tests: compile, bind plain JSON as configuration values, evaluate. */
import { list, mapping, type SourceFile, scalar, span, unknown, type Value } from '../../../src/model/index.js'
import {
  type CelProblem,
  compile,
  createEnv,
  type Declarations,
  type Env,
  explain,
  isError,
  isUnknown,
  libraries,
  type Outcome,
  type Program,
  type Raw,
  unwrap,
} from '../../../src/policy/cel/index.js'

const file: SourceFile = { path: 'test.yaml', text: '' }
const nowhere = span(file, 0, 0)

/** A value that can't be known, in JSON given to `value`. */
export const UNKNOWN: unique symbol = Symbol('unknown')

export type Json =
  | null
  | boolean
  | number
  | string
  | bigint
  | typeof UNKNOWN
  | readonly Json[]
  | { readonly [key: string]: Json }

/** JSON as a configuration value; a key `'...'` makes its mapping open, an item `'...'` its list. */
export function value(json: Json): Value {
  if (json === UNKNOWN) return unknown('it is set elsewhere', nowhere)
  if (Array.isArray(json))
    return list(json.filter((i) => i !== '...').map(value), nowhere, { open: json.includes('...') })
  if (typeof json === 'object' && json !== null) {
    const entries = Object.entries(json).filter(([key]) => key !== '...')
    return mapping(new Map(entries.map(([key, v]) => [key, value(v)])), nowhere, { open: '...' in json })
  }
  return scalar(json as null | boolean | number | string | bigint, nowhere)
}

/** `null`: as policy files read configurations. `error`: as the language says. */
export function envOf(variables: Declarations['variables'] = {}, absent: Env['absent'] = 'null'): Env {
  return createEnv({ variables, libraries, absent })
}

export function programOf(text: string, env: Env): Program {
  const program = compile(text, env)
  if ('evaluate' in program) return program
  throw new Error(program.map((p) => explain(text, p)).join('\n'))
}

export function problemsOf(text: string, variables: Declarations['variables'] = {}): readonly CelProblem[] {
  const program = compile(text, envOf(variables))
  return 'evaluate' in program ? [] : program
}

/** Evaluates with each key of `json` bound as a dynamic variable. */
export function evaluate(text: string, json: Record<string, Json> = {}, absent: Env['absent'] = 'null'): Outcome {
  const env = envOf(Object.fromEntries(Object.keys(json).map((name) => [name, 'dyn'])), absent)
  const bindings = Object.fromEntries(Object.entries(json).map(([name, v]) => [name, value(v)]))
  return programOf(text, env).evaluate(bindings)
}

/** The outcome as plain JSON: `'unknown'` and `'error: …'` for what is no value. */
export function plain(v: Outcome | Raw): unknown {
  if (typeof v !== 'object' || v === null) return typeof v === 'bigint' ? `${v}` : v
  if (isUnknown(v)) return 'unknown'
  if (v.kind === 'error') return `error: ${v.message}`
  const known = unwrap(v)
  if (typeof known !== 'object' || known === null) return plain(known)
  switch (known.kind) {
    case 'list':
      return [...known.items.map(plain), ...(known.open ? ['...'] : [])]
    case 'map':
      return Object.fromEntries([...known.entries].map(([key, item]) => [String(key), plain(item)]))
    case 'double':
      return known.value
    case 'optional':
      return known.present ? { some: plain(known.value) } : 'none'
    default:
      return known
  }
}

export function result(text: string, json: Record<string, Json> = {}, absent: Env['absent'] = 'null'): unknown {
  return plain(evaluate(text, json, absent))
}

export { isError, isUnknown }

/** What the expressions of a clause see while a resource is judged. */
import type { CheckContext, OptionSpec, Resource, Span } from '../model/index.js'
import {
  type Bindings,
  type CelError,
  type Evaluation,
  type Fields,
  listOf,
  type Outcome,
  type Program,
  type Raw,
} from './cel/index.js'
import type { CompiledClause } from './compile.js'
import { type Host, resourceFields } from './environment.js'
import { isSensitive } from './message.js'

/** Bindings of one evaluation; `item` and `value` change from one to the next. */
export interface Scope extends Bindings {
  readonly self: Fields
  readonly options: Fields
  readonly variables: Fields
  /** As it is written in the policy; a message that several rows share names it. */
  readonly path: string
  item: Raw
  value: Raw
}

/** One resource before one clause. */
export interface Hearing {
  readonly compiled: CompiledClause
  readonly resource: Resource
  readonly context: CheckContext
  readonly evaluation: Evaluation
}

export function hearingOf(compiled: CompiledClause, resource: Resource, context: CheckContext): Hearing {
  return { compiled, resource, context, evaluation: { host: { resource, graph: context.graph } satisfies Host } }
}

/** Is told what a variable comes to, when it is first read. */
export type Watch = (name: string, program: Program, traced: ReturnType<Program['trace']>) => void

/** For values that are shown, and not watched. */
export const unwatched: Watch = () => {}

/** @param watch given where values are shown: what is made of a secret is then known to be one */
export function scopeOf(
  { compiled, resource, context, evaluation }: Hearing,
  item: Raw,
  value: Raw,
  watch?: Watch,
): Scope {
  const evaluated = (_: string, program: Program): Outcome => program.evaluate(scope, evaluation)
  const watched = (name: string, program: Program): Raw | CelError => {
    const traced = program.trace(scope, evaluation)
    watch?.(name, program, traced)
    return traced.steps.some(({ source }) => isSensitive(source)) ? secret(traced.value, resource.header) : traced.value
  }
  const scope: Scope = {
    self: resourceFields(resource),
    options: optionFields(context.options),
    variables: lazyVariables(compiled.variables, watch ? watched : evaluated),
    path: compiled.pathText,
    item,
    value,
  }
  return scope
}

/** Without what the expressions don't name, since most name `value` only. */
export function smallScope(hearing: Hearing): Scope {
  const { names } = hearing.compiled
  if (names.has('variables')) return scopeOf(hearing, null, hearing.resource.body)
  return {
    self: names.has('self') ? resourceFields(hearing.resource) : noFields,
    options: names.has('options') ? optionFields(hearing.context.options) : noFields,
    variables: noFields,
    path: hearing.compiled.pathText,
    item: null,
    value: hearing.resource.body,
  }
}

/** Each variable is evaluated once, when it is first read. */
function lazyVariables(
  programs: ReadonlyMap<string, Program>,
  evaluate: (name: string, program: Program) => Raw | CelError,
): Fields {
  const values = new Map<string, Raw | CelError>()
  return {
    kind: 'fields',
    name: 'set of variables',
    names: [...programs.keys()],
    get(name) {
      const before = values.get(name)
      if (before !== undefined) return before
      const program = programs.get(name)
      if (!program) return undefined
      const outcome = evaluate(name, program)
      values.set(name, outcome)
      return outcome
    },
  }
}

/** A value that is made of a secret; a plain yes or no doesn't tell it. */
function secret(value: Outcome, span: Span): Raw | CelError {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value !== 'object') return { kind: 'scalar', value, span, style: 'computed', sensitive: true }
  return Object.assign({ ...value }, { sensitive: true })
}

const noFields: Fields = { kind: 'fields', name: 'set', names: [], get: () => undefined }

function optionFields(options: Readonly<Record<string, OptionSpec['default']>>): Fields {
  const get = (name: string): Raw | undefined => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    return typeof option === 'object' ? listOf(option) : option
  }
  return { kind: 'fields', name: 'set of options', names: Object.keys(options), get }
}

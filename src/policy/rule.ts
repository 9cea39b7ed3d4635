/** A policy's definition → the same `Rule` as a TypeScript rule. Expressions are compiled when a resource first needs them. */
import {
  type CheckContext,
  every,
  kindMatches,
  type OptionSpec,
  type Reached,
  type Resource,
  type Rule,
  type Span,
  type Tri,
  type Value,
} from '../model/index.js'
import {
  type Bindings,
  type Evaluation,
  explain,
  type Fields,
  fail,
  isError,
  isUnknown,
  listOf,
  type Outcome,
  type Program,
  type Raw,
} from './cel/index.js'
import { type CompiledClause, compileClause } from './compile.js'
import { culprit } from './culprit.js'
import type { Clause, PolicyDefinition } from './definition.js'
import { type Host, resourceFields } from './environment.js'
import { fixOf } from './fix.js'

export function ruleOf(definition: PolicyDefinition): Rule {
  const { meta, clauses } = definition
  let compiled: readonly CompiledClause[] | undefined
  return {
    meta,
    select: [...new Set(clauses.flatMap((c) => c.select))],
    check(resource, context) {
      compiled ??= compileAll(definition)
      for (const one of compiled)
        if (compiled.length === 1 || isAbout(one.clause, resource)) judge(one, resource, context)
    },
  }
}

/** @throws if the policy has problems, which `readPolicy` tells politely. */
function compileAll({ meta, clauses }: PolicyDefinition): readonly CompiledClause[] {
  return clauses.map((clause) => {
    const compiled = compileClause(clause, meta.options ?? {})
    if ('assert' in compiled) return compiled
    throw new Error(`the policy ${meta.id} has problems: ${compiled.map((p) => p.problem.message).join('; ')}`)
  })
}

function isAbout({ select }: Clause, { kind }: Resource): boolean {
  return select.some((pattern) => kindMatches(pattern, kind))
}

/** Bindings of one evaluation; `value` changes from one value to the next. */
interface Scope extends Bindings {
  readonly self: Fields
  readonly options: Fields
  readonly variables: Fields
  value: Value
}

function scopeOf(compiled: CompiledClause, resource: Resource, context: CheckContext, evaluation: Evaluation): Scope {
  const scope: Scope = {
    self: resourceFields(resource),
    options: optionFields(context.options),
    variables: lazyVariables(compiled.variables, () => scope, evaluation),
    value: resource.body,
  }
  return scope
}

/** Without what the expressions don't name, since most name `value` only. */
function smallScope(
  compiled: CompiledClause,
  resource: Resource,
  context: CheckContext,
  evaluation: Evaluation,
): Scope {
  const { names } = compiled
  if (names.has('variables')) return scopeOf(compiled, resource, context, evaluation)
  return {
    self: names.has('self') ? resourceFields(resource) : noFields,
    options: names.has('options') ? optionFields(context.options) : noFields,
    variables: noFields,
    value: resource.body,
  }
}

function judge(compiled: CompiledClause, resource: Resource, context: CheckContext): void {
  const { where, assert, path } = compiled
  const host: Host = { resource, graph: context.graph }
  const evaluation: Evaluation = { host }
  const scope = smallScope(compiled, resource, context, evaluation)
  const applies = where ? where.evaluate(scope, evaluation) : true
  if (applies !== true && verdict(where, 'where', applies) === false) return
  const { values, complete } = path === undefined ? whole(resource) : every(resource.body, path)
  let open = !complete
  for (const value of values) {
    scope.value = value
    const outcome = assert.evaluate(scope, evaluation)
    if (outcome === true) continue
    const holds = verdict(assert, 'assert', outcome)
    open = false
    if (holds === 'unknown' || isUnknown(applies))
      undecided(compiled, resource, context, value, isUnknown(outcome) ? outcome : applies)
    else report(compiled, resource, context, { ...scopeOf(compiled, resource, context, evaluation), value }, evaluation)
  }
  if (open) context.undecided(resource.header, 'there may be more than can be seen')
}

const whole = (resource: Resource): Reached => ({ values: [resource.body], complete: true })

/** True or false, or that it isn't known. An error of the expression is the policy's crash. */
function verdict(program: Program | undefined, field: string, outcome: Outcome): Tri {
  if (typeof outcome === 'boolean') return outcome
  if (isUnknown(outcome)) return 'unknown'
  const text = program?.text ?? ''
  const problem = isError(outcome) ? outcome : fail('overload', 'the value is neither true nor false', 0, text.length)
  throw new Error(`\`${field}\` failed at ${explain(text, problem)}`)
}

function undecided(
  { path }: CompiledClause,
  resource: Resource,
  context: CheckContext,
  value: Value,
  unknown: Outcome,
): void {
  const at = path === undefined ? (spanOf(unknown) ?? resource.header) : placeOf(value, resource)
  if (isUnknown(unknown)) context.undecided(at, unknown.why)
  else context.undecided(at)
}

function spanOf(unknown: Outcome): Span | undefined {
  return isUnknown(unknown) ? unknown.span : undefined
}

function report(
  { clause, assert, message }: CompiledClause,
  resource: Resource,
  context: CheckContext,
  scope: Scope,
  evaluation: Evaluation,
): void {
  const { value } = scope
  const at =
    clause.path === undefined ? culprit(assert.trace(scope, evaluation).steps, resource) : placeOf(value, resource)
  const fix = clause.fix && fixOf(clause.fix, resource.body, clause.path, value)
  context.report({ at, message: message.print(scope, evaluation), ...(fix ? { fix } : {}) })
}

/** Something absent from the body as a whole is reported at the resource's header. */
function placeOf(value: Value, { body, header }: Resource): Value | Span {
  const isWhole = value.span.start === body.span.start && value.span.end === body.span.end
  return value.kind === 'missing' && isWhole ? header : value
}

/** Each variable is evaluated once, when it is first read. */
function lazyVariables(
  programs: ReadonlyMap<string, Program>,
  bindings: () => Bindings,
  evaluation: Evaluation,
): Fields {
  const values = new Map<string, Outcome>()
  return {
    kind: 'fields',
    name: 'set of variables',
    names: [...programs.keys()],
    get(name) {
      const before = values.get(name)
      if (before !== undefined) return before
      const outcome = programs.get(name)?.evaluate(bindings(), evaluation)
      if (outcome !== undefined) values.set(name, outcome)
      return outcome
    },
  }
}

const noFields: Fields = { kind: 'fields', name: 'set', names: [], get: () => undefined }

function optionFields(options: Readonly<Record<string, OptionSpec['default']>>): Fields {
  const get = (name: string): Raw | undefined => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    return typeof option === 'object' ? listOf(option) : option
  }
  return { kind: 'fields', name: 'set of options', names: Object.keys(options), get }
}

/** A policy's definition → the same `Rule` as a TypeScript rule. Expressions are compiled when a resource first needs them. */
import {
  type CheckContext,
  every,
  kindMatches,
  type OptionSpec,
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
  const compiled = new Map<Clause, CompiledClause>()
  const compiledOf = (clause: Clause): CompiledClause => {
    const known = compiled.get(clause)
    if (known) return known
    const result = compileClause(clause, meta.options ?? {})
    if (!('assert' in result))
      throw new Error(`the policy ${meta.id} has problems: ${result.map((p) => p.problem.message).join('; ')}`)
    compiled.set(clause, result)
    return result
  }
  return {
    meta,
    select: [...new Set(clauses.flatMap((c) => c.select))],
    check(resource, context) {
      for (const clause of clauses)
        if (clause.select.some((kind) => kindMatches(kind, resource.kind))) judge(compiledOf(clause), resource, context)
    },
  }
}

function judge(compiled: CompiledClause, resource: Resource, context: CheckContext): void {
  const { clause, where } = compiled
  const host: Host = { resource, graph: context.graph }
  const evaluation: Evaluation = { host }
  const bindings: Bindings = {
    self: resourceFields(resource),
    options: optionFields(context.options),
    variables: lazyVariables(compiled.variables, () => bindings, evaluation),
  }
  const applies = where ? where.evaluate(bindings, evaluation) : true
  if (verdict(where, 'where', applies) === false) return
  const { values, complete } =
    clause.path === undefined ? { values: [resource.body], complete: true } : every(resource.body, clause.path)
  let open = !complete
  for (const value of values) {
    const about = { ...bindings, value }
    const outcome = compiled.assert.evaluate(about, evaluation)
    const holds = verdict(compiled.assert, 'assert', outcome)
    if (holds === true) continue
    open = false
    if (holds === 'unknown' || isUnknown(applies))
      undecided(clause, resource, context, value, isUnknown(outcome) ? outcome : applies)
    else report(compiled, resource, context, value, about, evaluation)
  }
  if (open) context.undecided(resource.header, 'there may be more than can be seen')
}

/** True or false, or that it isn't known. An error of the expression is the policy's crash. */
function verdict(program: Program | undefined, field: string, outcome: Outcome): Tri {
  if (typeof outcome === 'boolean') return outcome
  if (isUnknown(outcome)) return 'unknown'
  const text = program?.text ?? ''
  const problem = isError(outcome) ? outcome : fail('overload', 'the value is neither true nor false', 0, text.length)
  throw new Error(`\`${field}\` failed at ${explain(text, problem)}`)
}

function undecided(clause: Clause, resource: Resource, context: CheckContext, value: Value, unknown: Outcome): void {
  const at = clause.path === undefined ? (spanOf(unknown) ?? resource.header) : placeOf(value, resource)
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
  value: Value,
  bindings: Bindings,
  evaluation: Evaluation,
): void {
  const at =
    clause.path === undefined ? culprit(assert.trace(bindings, evaluation).steps, resource) : placeOf(value, resource)
  const fix = clause.fix && fixOf(clause.fix, resource.body, clause.path, value)
  context.report({ at, message: message.print(bindings, evaluation), ...(fix ? { fix } : {}) })
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

function optionFields(options: Readonly<Record<string, OptionSpec['default']>>): Fields {
  const get = (name: string): Raw | undefined => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    return typeof option === 'object' ? listOf(option) : option
  }
  return { kind: 'fields', name: 'set of options', names: Object.keys(options), get }
}

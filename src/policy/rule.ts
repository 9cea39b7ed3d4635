/** A policy's definition → the same `Rule` as a TypeScript rule. Expressions are compiled when a resource first needs them. */
import {
  type CheckContext,
  every,
  kindMatches,
  type OptionSpec,
  type Resource,
  type Rule,
  type RuleMeta,
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
import { culprit, isPlaced } from './culprit.js'
import type { Clause, PolicyDefinition } from './definition.js'
import { type Host, resourceFields } from './environment.js'
import { fixOf } from './fix.js'
import { subjectsOf } from './subjects.js'

export function ruleOf({ meta, clauses }: PolicyDefinition): Rule {
  const compiled = new Map<Clause, CompiledClause>()
  const compiledOf = (clause: Clause): CompiledClause => {
    const known = compiled.get(clause) ?? compileTrusted(meta, clause)
    compiled.set(clause, known)
    return known
  }
  return {
    meta,
    select: [...new Set(clauses.flatMap((c) => c.select))],
    check(resource, context) {
      for (const clause of clauses)
        if (clauses.length === 1 || isAbout(clause, resource)) judge(compiledOf(clause), resource, context)
    },
  }
}

/** @throws if the clause has problems, which `readPolicy` tells politely. */
function compileTrusted({ id, options }: RuleMeta, clause: Clause): CompiledClause {
  const compiled = compileClause(clause, options ?? {}, false)
  if ('assert' in compiled) return compiled
  throw new Error(`the policy ${id} has problems: ${compiled.map((p) => p.problem.message).join('; ')}`)
}

function isAbout({ select }: Clause, { kind }: Resource): boolean {
  return select.some((pattern) => kindMatches(pattern, kind))
}

/** Bindings of one evaluation; `item` and `value` change from one to the next. */
interface Scope extends Bindings {
  readonly self: Fields
  readonly options: Fields
  readonly variables: Fields
  /** As it is written in the policy; a message that several rows share names it. */
  readonly path: string
  item: Raw
  value: Raw
}

/** What one resource is judged by. */
interface Hearing {
  readonly compiled: CompiledClause
  readonly resource: Resource
  readonly context: CheckContext
  readonly evaluation: Evaluation
}

function scopeOf({ compiled, resource, context, evaluation }: Hearing, item: Raw, value: Raw): Scope {
  const scope: Scope = {
    self: resourceFields(resource),
    options: optionFields(context.options),
    variables: lazyVariables(compiled.variables, () => scope, evaluation),
    path: compiled.pathText,
    item,
    value,
  }
  return scope
}

/** Without what the expressions don't name, since most name `value` only. */
function smallScope(hearing: Hearing): Scope {
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

function judge(compiled: CompiledClause, resource: Resource, context: CheckContext): void {
  const evaluation: Evaluation = { host: { resource, graph: context.graph } satisfies Host }
  const hearing: Hearing = { compiled, resource, context, evaluation }
  const scope = smallScope(hearing)
  if (!compiled.each) {
    judgeSubject(hearing, scope, resource.body)
    return
  }
  const { subjects, doubt } = subjectsOf(compiled.each.evaluate(scope, evaluation), compiled.each.text)
  let allHold = true
  for (const { item, body } of subjects) {
    // Variables may name the item, so each item has its own.
    const own = compiled.names.has('variables') ? scopeOf(hearing, item, item) : scope
    own.item = item
    if (!judgeSubject(hearing, own, body)) allHold = false
  }
  if (doubt && allHold) context.undecided(doubt.span ?? resource.header, doubt.why)
}

/**
 * Answers whether nothing was said.
 * @param body what `path` starts from; undefined for an item that stands nowhere
 */
function judgeSubject(hearing: Hearing, scope: Scope, body: Value | undefined): boolean {
  const { compiled, resource, context, evaluation } = hearing
  const { where, assert, path } = compiled
  scope.value = body ?? scope.item
  const applies = where ? where.evaluate(scope, evaluation) : true
  if (applies !== true && verdict(where, 'where', applies) === false) return true
  if (path !== undefined && !body) throw new Error('`path` needs items of `each` that stand in a file')
  const { values, complete } =
    path === undefined || !body ? { values: [scope.value], complete: true } : every(body, path)
  let allHold = true
  for (const value of values) {
    scope.value = value
    const outcome = assert.evaluate(scope, evaluation)
    if (outcome === true) continue
    const holds = verdict(assert, 'assert', outcome)
    allHold = false
    if (holds === 'unknown' || isUnknown(applies))
      undecided(hearing, body, value, isUnknown(outcome) ? outcome : applies)
    else report(hearing, scopeOf(hearing, scope.item, value), body)
  }
  if (complete || !allHold) return allHold
  context.undecided(resource.header, 'there may be more than can be seen')
  return false
}

/** True or false, or that it isn't known. An error of the expression is the policy's crash. */
function verdict(program: Program | undefined, field: string, outcome: Outcome): Tri {
  if (typeof outcome === 'boolean') return outcome
  if (isUnknown(outcome)) return 'unknown'
  const text = program?.text ?? ''
  const problem = isError(outcome) ? outcome : fail('overload', 'the value is neither true nor false', 0, text.length)
  throw new Error(`\`${field}\` failed at ${explain(text, problem)}`)
}

function undecided(
  { compiled, resource, context }: Hearing,
  body: Value | undefined,
  value: Raw,
  unknown: Outcome,
): void {
  const at =
    compiled.path !== undefined && isPlaced(value)
      ? placeOf(value, resource)
      : (spanOf(unknown) ?? body?.keySpan ?? resource.header)
  if (isUnknown(unknown)) context.undecided(at, unknown.why)
  else context.undecided(at)
}

function spanOf(unknown: Outcome): Span | undefined {
  return isUnknown(unknown) ? unknown.span : undefined
}

function report({ compiled, resource, context, evaluation }: Hearing, scope: Scope, body: Value | undefined): void {
  const { clause, assert, message, path, each } = compiled
  const { value } = scope
  const isAtPath = path !== undefined && isPlaced(value)
  // An item of another resource is shown where it stands.
  const [whole, fallback] = each && body ? [body.span, body] : [resource.extent, resource.header]
  const at = isAtPath
    ? placeOf(value, resource)
    : (culprit(assert.trace(scope, evaluation).steps, whole, body ?? resource.body) ?? fallback)
  const fix = clause.fix && isAtPath && body ? fixOf(clause.fix, body, path, value) : undefined
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

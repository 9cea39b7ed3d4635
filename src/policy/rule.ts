/** A policy's definition → the same `Rule` as a TypeScript rule. Expressions are compiled when a resource first needs them. */
import {
  type CheckContext,
  kindMatches,
  pointAt,
  type Resource,
  type Rule,
  type RuleMeta,
  type Span,
  type Tri,
  type Value,
} from '../model/index.js'
import { explain, fail, isError, isUnknown, type Outcome, type Program, type Raw } from './cel/index.js'
import { type CompiledClause, compileClause } from './compile.js'
import { culprit, isPlaced } from './culprit.js'
import type { Clause, PolicyDefinition } from './definition.js'
import { fixOf } from './fix.js'
import { reach } from './reach.js'
import { type Hearing, hearingOf, type Scope, scopeOf, smallScope, unwatched } from './scope.js'
import { subjectsOf } from './subjects.js'
import { traceClause } from './trace.js'

export function ruleOf({ meta, clauses }: PolicyDefinition): Rule {
  const compiled = new Map<Clause, CompiledClause>()
  const compiledOf = (clause: Clause): CompiledClause => {
    const known = compiled.get(clause) ?? compileTrusted(meta, clause)
    compiled.set(clause, known)
    return known
  }
  const about = (resource: Resource): readonly Clause[] =>
    clauses.length === 1 ? clauses : clauses.filter((clause) => isAbout(clause, resource))
  return {
    meta,
    select: [...new Set(clauses.flatMap((c) => c.select))],
    check(resource, context) {
      for (const clause of about(resource)) judge(compiledOf(clause), resource, context)
    },
    trace: (resource, context) =>
      about(resource).flatMap((clause) => traceClause(compiledOf(clause), resource, context)),
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

function judge(compiled: CompiledClause, resource: Resource, context: CheckContext): void {
  const hearing = hearingOf(compiled, resource, context)
  const { evaluation } = hearing
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
    path === undefined || !body ? { values: [scope.value], complete: true } : reach(path, resource, body)
  let allHold = true
  for (const value of values) {
    scope.value = value
    const outcome = assert.evaluate(scope, evaluation)
    if (outcome === true) continue
    const holds = verdict(assert, 'assert', outcome)
    allHold = false
    if (holds === 'unknown' || isUnknown(applies))
      undecided(hearing, body, value, isUnknown(outcome) ? outcome : applies)
    else report(hearing, scopeOf(hearing, scope.item, value, unwatched), body)
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
      ? pointAt(resource, value)
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
    ? pointAt(resource, value)
    : (culprit(assert.tree, assert.trace(scope, evaluation).steps, whole, body ?? resource.body) ?? fallback)
  const fix = clause.fix && body && isPlaced(value) ? fixOf(clause.fix, body, path, value) : undefined
  context.report({ at, message: message.print(scope, evaluation), ...(fix ? { fix } : {}) })
}

/** How an admission policy came to its verdict about an object. */
import {
  and,
  type CheckContext,
  type Resource,
  type TracedExpression,
  type TracedSubject,
  type Tri,
  type Value,
} from '../../model/index.js'
import type { Bindings, Evaluation, Program } from '../cel/index.js'
import { expressionOf, verdictOf } from '../trace.js'
import type { CompiledPolicy } from './compile.js'
import { findParams, type Param } from './params.js'
import type { Subject } from './policy.js'
import { scopeOf, subjectOf } from './scope.js'

/** Judges without reporting: one for each validation, or for what keeps the policy from being about the object. */
export function tracePolicy(
  compiled: CompiledPolicy,
  manifests: readonly Value[],
  resource: Resource,
  context: CheckContext,
): readonly TracedSubject[] {
  const { policy } = compiled
  const at = resource.header
  const excluded = (why: string): TracedSubject => ({ at, expressions: [], verdict: 'excluded', why })
  const subject = subjectOf(policy, resource, context)
  if (!subject) return [excluded('it is a part of an object, or none that the policy can be about')]
  const matches = policy.matches(subject)
  if (matches === false) return [excluded('the match constraints of the policy leave it out')]
  if (policy.bindings.length === 0) return [excluded('nothing binds the policy')]
  return policy.bindings.flatMap((binding) => {
    const applies = and(matches, binding.matches(subject))
    if (applies === false) return [excluded('a binding of the policy leaves it out')]
    const params = findParams(policy, binding, subject, manifests)
    if (params.length === 0) return [excluded('there is no parameter, which the binding allows')]
    return params.flatMap((param) => traceOne(compiled, subject, param, applies === true, context))
  })
}

function traceOne(
  compiled: CompiledPolicy,
  subject: Subject,
  param: Param,
  isMatched: boolean,
  context: CheckContext,
): readonly TracedSubject[] {
  const { policy } = compiled
  const at = subject.resource.header
  if (param.kind === 'absent')
    return [{ at, expressions: [], verdict: 'undecided', why: `the parameter ${param.name} is not among the files` }]
  const evaluation: Evaluation = { host: { resource: subject.resource, graph: context.graph } }
  const variables: TracedExpression[] = []
  const scope = scopeOf(compiled, subject, param.value, evaluation, (name, program, traced) => {
    variables.push(expressionOf(`variables.${name}`, program, traced))
  })
  const tell = (field: string, program: Program) => told(field, program, scope, evaluation, variables)
  const read: TracedExpression[] = []
  let isOpen = !isMatched
  for (const [i, condition] of compiled.conditions.entries()) {
    const { value, expressions } = tell(`matchConditions.${policy.conditions[i]?.name ?? i}`, condition)
    read.push(...expressions)
    if (value === false) return [{ at, expressions: read, verdict: 'excluded', why: 'a match condition is false' }]
    if (value !== true) isOpen = true
  }
  for (const { exception, conditions } of compiled.exceptions) {
    const holds = conditions.map((c): Tri => {
      const { value } = c.trace(scope, evaluation)
      return typeof value === 'boolean' ? value : 'unknown'
    })
    const spared = and(exception.matches(subject), ...holds)
    if (spared === true) return [{ at, expressions: read, verdict: 'excluded', why: 'an exception spares it' }]
    if (spared === 'unknown') isOpen = true
  }
  return compiled.validations.map(({ assert }, i) => {
    const { value, expressions } = tell(`validations[${i}]`, assert)
    const decided = verdictOf(value, true)
    const verdict = isOpen && decided === 'violated' ? 'undecided' : decided
    return { at, expressions: [...read, ...expressions], verdict }
  })
}

/** The expression, after the variables that it was the first to read. */
function told(field: string, program: Program, scope: Bindings, evaluation: Evaluation, variables: TracedExpression[]) {
  const traced = program.trace(scope, evaluation)
  const before = variables.splice(0)
  return { value: traced.value, expressions: [...before, expressionOf(field, program, traced)] }
}

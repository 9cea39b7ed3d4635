/** An admission policy as a rule: what its expressions refuse is a finding at the place that they read. */
import {
  and,
  type CheckContext,
  not,
  or,
  type Resource,
  type Rule,
  type Span,
  type Tri,
  type Value,
} from '../../model/index.js'
import { type Bindings, type Evaluation, isError, isUnknown, type Program } from '../cel/index.js'
import { culprit } from '../culprit.js'
import { oneLine } from '../message.js'
import type { CompiledPolicy, CompiledValidation } from './compile.js'
import { findParams, type Param } from './params.js'
import type { AdmissionPolicy, Subject } from './policy.js'
import { scopeOf, subjectOf } from './scope.js'
import { tracePolicy } from './trace.js'

/** @param manifests objects beside the policies: parameters */
export function admissionRule(compiled: CompiledPolicy, manifests: readonly Value[]): Rule {
  const { policy } = compiled
  return {
    meta: policy.meta,
    select: policy.select,
    check(resource, context) {
      const subject = subjectOf(policy, resource, context)
      const matches = subject ? policy.matches(subject) : false
      if (!subject || matches === false) return
      for (const binding of policy.bindings) {
        const applies = and(matches, binding.matches(subject))
        if (applies === false) continue
        for (const param of findParams(policy, binding, subject, manifests))
          judge(compiled, subject, param, applies, context)
      }
    },
    trace: (resource, context) => tracePolicy(compiled, manifests, resource, context),
  }
}

/** One evaluation: of one object, by one policy, with one parameter. */
interface Trial {
  readonly policy: AdmissionPolicy
  readonly resource: Resource
  readonly scope: Bindings
  readonly evaluation: Evaluation
  readonly context: CheckContext
}

function judge(compiled: CompiledPolicy, subject: Subject, param: Param, applies: Tri, context: CheckContext): void {
  const { resource } = subject
  if (param.kind === 'absent') {
    context.undecided(resource.header, `the parameter ${param.name} is not among the files`)
    return
  }
  const evaluation: Evaluation = { host: { resource, graph: context.graph } }
  const scope = scopeOf(compiled, subject, param.value, evaluation)
  const trial: Trial = { policy: compiled.policy, resource, scope, evaluation, context }
  const spared = or(...compiled.exceptions.map((e) => and(e.exception.matches(subject), holdAll(e.conditions, trial))))
  const meets = and(applies, not(spared), holdAll(compiled.conditions, trial))
  if (meets !== false) for (const validation of compiled.validations) validate(validation, meets, trial)
}

function holdAll(conditions: readonly Program[], trial: Trial): Tri {
  let result: Tri = true
  for (const condition of conditions) {
    const outcome = condition.evaluate(trial.scope, trial.evaluation)
    if (outcome === false) return false
    if (isError(outcome)) {
      failed(outcome.message, trial)
      return false
    }
    if (outcome !== true) result = 'unknown'
  }
  return result
}

function validate(validation: CompiledValidation, applies: Tri, trial: Trial): void {
  const { scope, evaluation, resource, context } = trial
  const outcome = validation.assert.evaluate(scope, evaluation)
  if (outcome === true) return
  if (isUnknown(outcome)) context.undecided(placeIn(resource, outcome.span), outcome.why)
  else if (applies === 'unknown') context.undecided(resource.header, 'whether the policy applies is not known here')
  else if (isError(outcome)) failed(outcome.message, trial)
  else {
    const { extent, body, header } = resource
    const at = culprit(validation.assert.tree, validation.assert.trace(scope, evaluation).steps, extent, body)
    context.report({ at: at ?? header, message: messageOf(validation, scope, evaluation) })
  }
}

function placeIn({ header }: Resource, span: Span | undefined): Span {
  return span && span.file === header.file ? span : header
}

/** The API server refuses what a policy fails on, unless the policy says `Ignore`. */
function failed(message: string, { policy, resource, context }: Trial): void {
  if (policy.failurePolicy === 'Ignore')
    context.undecided(resource.header, `an expression of the policy failed: ${message}`)
  else context.report({ at: resource.header, message: `an expression of the policy fails on it: ${message}` })
}

function messageOf(
  { assert, message, messageExpression }: CompiledValidation,
  scope: Bindings,
  evaluation: Evaluation,
): string {
  const words = messageExpression?.evaluate(scope, evaluation)
  const text = typeof words === 'string' && words.trim() !== '' ? words : message
  const shown = text ?? `failed expression: ${assert.text}`
  return oneLine(shown)
}

/** An admission policy as a rule: what its expressions refuse is a finding at the place that they read. */
import {
  and,
  type CheckContext,
  get,
  mapping,
  missing,
  not,
  or,
  type Resource,
  type Rule,
  type Span,
  scalar,
  type Tri,
  unknown,
  type Value,
} from '../../model/index.js'
import {
  type Bindings,
  type Evaluation,
  type Fields,
  isError,
  isUnknown,
  type Outcome,
  type Program,
  type Raw,
} from '../cel/index.js'
import { culprit } from '../culprit.js'
import { podOf } from './autogen.js'
import type { CompiledPolicy, CompiledValidation } from './compile.js'
import { defaulted, inNamespace } from './defaults.js'
import { imagesOf } from './images.js'
import { pluralOf } from './kinds.js'
import { groupVersion } from './match.js'
import { namespaceOf } from './namespace.js'
import { findParams, type Param } from './params.js'
import type { AdmissionPolicy, Subject } from './policy.js'
import { textAt } from './read.js'

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
  }
}

/** Objects only, not their parts; what runs pods as the pod it runs, where the policy asks for it. */
function subjectOf(policy: AdmissionPolicy, resource: Resource, { graph }: CheckContext): Subject | undefined {
  const { body, parent } = resource
  const kind = textAt(body, 'kind')
  if (parent || kind === '') return undefined
  const apiVersion = textAt(body, 'apiVersion')
  const object = policy.defaults ? defaulted(body) : inNamespace(body)
  if (!policy.autogen || kind === 'Pod') return { resource, object, kind, apiVersion, graph }
  const pod = podOf(resource)
  return pod && { resource, object: pod, kind: 'Pod', apiVersion: 'v1', graph }
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
    const at = culprit(validation.assert.trace(scope, evaluation).steps, extent, body)
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
  return shown.replace(/\s+/g, ' ').trim().slice(0, 500)
}

function scopeOf({ variables }: CompiledPolicy, subject: Subject, params: Value, evaluation: Evaluation): Bindings {
  const { object, resource } = subject
  const at = resource.header
  const values = new Map<string, Outcome>()
  const lazy: Fields = {
    kind: 'fields',
    name: 'set of variables',
    names: [...variables.keys()],
    get(name) {
      const before = values.get(name)
      if (before !== undefined) return before
      const outcome = variables.get(name)?.evaluate(scope, evaluation)
      if (outcome !== undefined) values.set(name, outcome)
      return outcome
    },
  }
  const scope: Bindings = {
    object,
    oldObject: null,
    request: requestOf(subject),
    params,
    namespaceObject: namespaceOf(subject),
    authorizer: unknown('who may do what is known to the cluster only', at),
    images: imagesOf(object, resource),
    image: unknown('what a registry says of an image is not known offline', at),
    http: unknown('nothing is fetched over the network', at),
    globalContext: unknown('what else is in the cluster is not known here', at),
    exceptions: missing(at),
    resource: clusterResources,
    variables: lazy,
  }
  return scope
}

/** What `resource.Get` is called on. */
const clusterResources: Fields = {
  kind: 'fields',
  name: 'set of resources',
  names: [],
  get: (): Raw | undefined => undefined,
}

/** The object as it is created; who does it isn't known. */
function requestOf({ resource }: Subject): Value {
  const { body, header } = resource
  const [group, version] = groupVersion(textAt(body, 'apiVersion'))
  const text = (s: string): Value => scalar(s, header)
  const record = (fields: Record<string, Value>): Value => mapping(new Map(Object.entries(fields)), header)
  const kind = textAt(body, 'kind')
  const namespace = get(inNamespace(body), 'metadata.namespace')
  return record({
    operation: text('CREATE'),
    dryRun: scalar(false, header),
    name: get(body, 'metadata.name'),
    namespace: namespace.kind === 'missing' ? text('') : namespace,
    kind: record({ group: text(group), version: text(version), kind: text(kind) }),
    resource: record({ group: text(group), version: text(version), resource: text(pluralOf(kind)) }),
    object: body,
    userInfo: unknown('who creates it is not known here', header),
    options: unknown('how it is created is not known here', header),
  })
}

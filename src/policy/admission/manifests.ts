/** Manifests of admission policies → what they say, in the terms of policy.ts. */
import { and, get, items, not, type Value } from '../../model/index.js'
import { controllers } from './autogen.js'
import { isAboutPodsOnly, isInBlock, isMatched, kindsInBlock, kindsOf } from './match.js'
import { metaOf } from './meta.js'
import type { AdmissionPolicy, Binding, Exception, Expression, Named, ParamRef, Validation } from './policy.js'
import { isGiven, listAt, textAt, textsAt } from './read.js'
import { wildcard } from './selector.js'

const unbound: Binding = { matches: () => true, param: undefined }

/** ValidatingAdmissionPolicy, with the bindings that name it. */
export function validatingAdmissionPolicy(manifest: Value, bindings: readonly Value[]): AdmissionPolicy {
  const name = textAt(manifest, 'metadata.name')
  const spec = get(manifest, 'spec')
  const own = bindings.filter((b) => textAt(b, 'spec.policyName') === name).map(bindingOf)
  const paramKind = textAt(spec, 'paramKind.kind')
  return {
    ...common(manifest, name, spec),
    select: kindsOf(get(spec, 'matchConstraints')),
    matches: (subject) => isMatched(get(spec, 'matchConstraints'), subject),
    bindings: own.length > 0 ? own : [unbound],
    paramKind: paramKind === '' ? undefined : paramKind,
    autogen: false,
    defaults: true,
    exceptions: [],
  }
}

function bindingOf(manifest: Value): Binding {
  const resources = get(manifest, 'spec.matchResources')
  return {
    matches: (subject) => (resources.kind === 'map' ? isMatched(resources, subject) : true),
    param: paramRefOf(get(manifest, 'spec.paramRef')),
  }
}

function paramRefOf(ref: Value): ParamRef | undefined {
  if (ref.kind !== 'map') return undefined
  const selector = get(ref, 'selector')
  return {
    name: textAt(ref, 'name'),
    namespace: textAt(ref, 'namespace'),
    selector: selector.kind === 'map' ? selector : undefined,
    notFound: textAt(ref, 'parameterNotFoundAction') === 'Allow' ? 'Allow' : 'Deny',
  }
}

function common(
  manifest: Value,
  id: string,
  spec: Value,
): Pick<AdmissionPolicy, 'meta' | 'source' | 'conditions' | 'variables' | 'validations' | 'failurePolicy'> {
  return {
    meta: metaOf(manifest, id),
    source: get(manifest, 'metadata.name').span,
    conditions: named(listAt(spec, 'matchConditions')),
    variables: named(listAt(spec, 'variables')),
    validations: listAt(spec, 'validations').flatMap(validationOf),
    failurePolicy: textAt(spec, 'failurePolicy') === 'Ignore' ? 'Ignore' : 'Fail',
  }
}

function expressionAt(value: Value, field: string): Expression | undefined {
  const at = get(value, field)
  return at.kind === 'scalar' && at.value !== null ? { text: String(at.value), at } : undefined
}

function named(list: readonly Value[]): readonly Named[] {
  return list.flatMap((v) => {
    const expression = expressionAt(v, 'expression')
    return expression ? [{ name: textAt(v, 'name'), expression }] : []
  })
}

function validationOf(v: Value): readonly Validation[] {
  const expression = expressionAt(v, 'expression')
  if (!expression) return []
  const message = textAt(v, 'message')
  return [
    {
      expression,
      message: message === '' ? undefined : message,
      messageExpression: expressionAt(v, 'messageExpression'),
    },
  ]
}

/** Kyverno's ValidatingPolicy: a ValidatingAdmissionPolicy that judges controllers of pods as well. */
export function validatingPolicy(manifest: Value, exceptions: readonly Value[]): AdmissionPolicy {
  const name = textAt(manifest, 'metadata.name')
  const spec = get(manifest, 'spec')
  const select = kindsOf(get(spec, 'matchConstraints'))
  const autogen = isAboutPodsOnly(select) && generated(spec).length > 0
  const wanted = new Set(generated(spec))
  return {
    ...common(manifest, name, spec),
    select: autogen ? [...select, ...controllers.filter((k) => wanted.has(k)).map((k) => `k8s/${k}`)] : select,
    matches: (subject) => isMatched(get(spec, 'matchConstraints'), subject),
    bindings: [unbound],
    paramKind: undefined,
    autogen,
    defaults: false,
    exceptions: exceptions.filter((e) => isOf(e, name)).map(exceptionOf),
  }
}

/** Kyverno's PolicyException for policies of its newer kinds. */
const isOf = (exception: Value, policy: string): boolean =>
  listAt(exception, 'spec.policyRefs').some((ref) => textAt(ref, 'name') === policy)

const exceptionOf = (exception: Value): Exception => ({
  matches: () => true,
  conditions: named(listAt(exception, 'spec.matchConditions')),
})

/** And for the rules of a ClusterPolicy. */
function exceptionsOfRule(exceptions: readonly Value[], policy: string, rule: string): readonly Exception[] {
  return exceptions
    .filter((e) =>
      listAt(e, 'spec.exceptions').some(
        (x) => textAt(x, 'policyName') === policy && textsAt(x, 'ruleNames').some((name) => wildcard(name, rule)),
      ),
    )
    .map((e) => ({
      // Its conditions are JMESPath, which is not evaluated here.
      matches: (subject) =>
        and(isInBlock(get(e, 'spec.match'), subject), isGiven(e, 'spec.conditions') ? 'unknown' : true),
      conditions: [],
    }))
}

/** Controllers that a policy about pods is extended to: all of them, unless it names some or none. */
function generated(spec: Value): readonly string[] {
  const path = 'autogen.podControllers.controllers'
  if (!isGiven(spec, path)) return controllers
  const given = textsAt(spec, path).map((c) => c.toLowerCase())
  return controllers.filter((k) => given.includes(k.toLowerCase()) || given.includes(`${k.toLowerCase()}s`))
}

/** The rules of a Kyverno ClusterPolicy or Policy that are written in CEL. */
export function clusterPolicy(manifest: Value, exceptions: readonly Value[]): readonly AdmissionPolicy[] {
  const name = textAt(manifest, 'metadata.name')
  const spec = get(manifest, 'spec')
  return items(get(spec, 'rules')).flatMap((rule) => {
    const cel = get(rule, 'validate.cel')
    if (cel.kind !== 'map') return []
    const id = `${name}/${textAt(rule, 'name')}`
    const match = get(rule, 'match')
    const exclude = get(rule, 'exclude')
    const select = kindsInBlock(match)
    const extended = isAboutPodsOnly(select) && !isNarrowed(match) && !isNarrowed(exclude) ? annotated(manifest) : []
    return [
      {
        meta: metaOf(manifest, id),
        source: get(rule, 'name').span,
        select: [...select, ...extended.map((k) => `k8s/${k}`)],
        matches: (subject) => and(isInBlock(match, subject), not(isInBlock(exclude, subject))),
        conditions: named(listAt(rule, 'celPreconditions')),
        variables: named(listAt(cel, 'variables')),
        validations: listAt(cel, 'expressions').flatMap(validationOf),
        failurePolicy: textAt(spec, 'failurePolicy') === 'Ignore' ? 'Ignore' : 'Fail',
        bindings: [{ matches: () => true, param: paramRefOf(get(cel, 'paramRef')) }],
        paramKind: textAt(cel, 'paramKind.kind') || undefined,
        autogen: extended.length > 0,
        defaults: false,
        exceptions: exceptionsOfRule(exceptions, name, textAt(rule, 'name')),
      } satisfies AdmissionPolicy,
    ]
  })
}

/** Kyverno extends a rule only if it picks its pods by nothing that a template lacks. */
function isNarrowed(block: Value): boolean {
  const filters = [...listAt(block, 'any'), ...listAt(block, 'all'), block]
  return filters.some((f) =>
    ['name', 'names', 'selector', 'annotations'].some((key) => isGiven(get(f, 'resources'), key)),
  )
}

const usual = ['DaemonSet', 'Deployment', 'Job', 'StatefulSet', 'ReplicaSet', 'ReplicationController', 'CronJob']

function annotated(manifest: Value): readonly string[] {
  const given = textAt(manifest, ['metadata', 'annotations', 'pod-policies.kyverno.io/autogen-controllers'], 'all')
  if (given === 'none') return []
  return given === 'all' ? usual : given.split(',').map((k) => k.trim())
}

/** What the expressions of an admission policy see: the object as it is created, and what else is known here. */
import {
  type CheckContext,
  get,
  mapping,
  missing,
  type Resource,
  scalar,
  unknown,
  type Value,
} from '../../model/index.js'
import type { Bindings, CelError, Evaluation, Fields, Program, Raw } from '../cel/index.js'
import { podOf } from './autogen.js'
import type { CompiledPolicy } from './compile.js'
import { defaulted, inNamespace } from './defaults.js'
import { imagesOf } from './images.js'
import { pluralOf } from './kinds.js'
import { groupVersion } from './match.js'
import { namespaceOf } from './namespace.js'
import type { AdmissionPolicy, Subject } from './policy.js'
import { textAt } from './read.js'

/** Objects only, not their parts; what runs pods as the pod it runs, where the policy asks for it. */
export function subjectOf(policy: AdmissionPolicy, resource: Resource, { graph }: CheckContext): Subject | undefined {
  const { body, parent } = resource
  const kind = textAt(body, 'kind')
  if (parent || kind === '') return undefined
  const apiVersion = textAt(body, 'apiVersion')
  const object = policy.defaults ? defaulted(body) : inNamespace(body)
  if (!policy.autogen || kind === 'Pod') return { resource, object, kind, apiVersion, graph }
  const pod = podOf(resource)
  return pod && { resource, object: pod, kind: 'Pod', apiVersion: 'v1', graph }
}

/** @param watch is told what a variable comes to, when it is first read */
export function scopeOf(
  { variables }: CompiledPolicy,
  subject: Subject,
  params: Value,
  evaluation: Evaluation,
  watch?: (name: string, program: Program, traced: ReturnType<Program['trace']>) => void,
): Bindings {
  const { object, resource } = subject
  const at = resource.header
  const values = new Map<string, Raw | CelError>()
  const evaluate = (name: string, program: Program): Raw | CelError => {
    if (!watch) return program.evaluate(scope, evaluation)
    const traced = program.trace(scope, evaluation)
    watch(name, program, traced)
    return traced.value
  }
  const lazy: Fields = {
    kind: 'fields',
    name: 'set of variables',
    names: [...variables.keys()],
    get(name) {
      const before = values.get(name)
      if (before !== undefined) return before
      const program = variables.get(name)
      if (!program) return undefined
      const outcome = evaluate(name, program)
      values.set(name, outcome)
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

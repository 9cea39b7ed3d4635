/** What expressions of admission policies may refer to. What only a cluster knows is unknown. */
import { type Graph, get, type Resource } from '../../model/index.js'
import {
  type CelList,
  type CelUnknown,
  createEnv,
  dyn,
  type Env,
  type Frame,
  type Library,
  libraries,
  type Outcome,
  objectType,
  type Type,
} from '../cel/index.js'
import { images } from './images.js'
import { pluralOf } from './kinds.js'
import { textAt } from './read.js'

export interface AdmissionHost {
  readonly resource: Resource
  readonly graph: Graph
}

/** @param variables types of the variables that are declared before */
export function admissionEnvironment(variables: Readonly<Record<string, Type>>): Env {
  return createEnv({
    variables: {
      object: dyn,
      oldObject: dyn,
      request: dyn,
      params: dyn,
      namespaceObject: dyn,
      authorizer: dyn,
      images: dyn,
      exceptions: dyn,
      resource: dyn,
      http: dyn,
      globalContext: dyn,
      image: dyn,
      variables: objectType('set of variables', variables),
    },
    libraries: [...libraries, images, clusterFunctions],
    plainOptionals: true,
  })
}

const unknown = (why: string): CelUnknown => ({ kind: 'unknown', why })
const overNetwork = (): Outcome => unknown('nothing is fetched over the network')
const inCluster = (): Outcome => unknown('what else is in the cluster is not known here')

function isHost(host: unknown): host is AdmissionHost {
  return typeof host === 'object' && host !== null && 'graph' in host && 'resource' in host
}

/** An object of the scanned files; the cluster may hold others. */
function getResource(
  _: unknown,
  apiVersion: string,
  plural: string,
  namespace: string,
  name: string,
  f: Frame,
): Outcome {
  const found = isHost(f.host)
    ? f.host.graph.ofKind('k8s/*').find((r) => isThe(r, apiVersion, plural, namespace, name))
    : undefined
  return found
    ? found.body.kind === 'missing'
      ? null
      : asOutcome(found)
    : unknown(`${plural}/${name} is not among the scanned files`)
}

function asOutcome({ body }: Resource): Outcome {
  return body.kind === 'map' || body.kind === 'list' || body.kind === 'unknown' ? body : null
}

function isThe(
  { body, parent }: Resource,
  apiVersion: string,
  plural: string,
  namespace: string,
  name: string,
): boolean {
  const inNamespace = textAt(body, 'metadata.namespace', namespace) === namespace
  return (
    !parent &&
    get(body, 'kind').kind === 'scalar' &&
    textAt(body, 'apiVersion') === apiVersion &&
    pluralOf(textAt(body, 'kind')) === plural &&
    textAt(body, 'metadata.name') === name &&
    inNamespace
  )
}

const openList = (why: string): CelList => ({ kind: 'list', items: [], open: true, gaps: true, why })

/** Kyverno's libraries, as far as policies without them would not compile. */
const clusterFunctions: Library = {
  '(dyn).Get(string, string, string, string): dyn': getResource,
  '(dyn).get(string, string, string, string): dyn': getResource,
  '(dyn).List(string, string, string): dyn': () => openList('what else is in the cluster is not known here'),
  '(dyn).list(string, string, string): dyn': () => openList('what else is in the cluster is not known here'),
  '(dyn).Get(string): dyn': overNetwork,
  '(dyn).Get(string, dyn): dyn': overNetwork,
  '(dyn).get(string): dyn': overNetwork,
  '(dyn).get(string, dyn): dyn': overNetwork,
  '(dyn).Post(string, dyn): dyn': overNetwork,
  '(dyn).Post(string, dyn, dyn): dyn': overNetwork,
  '(dyn).post(string, dyn): dyn': overNetwork,
  '(dyn).GetMetadata(string): dyn': overNetwork,
  '(dyn).getMetadata(string): dyn': overNetwork,
  '(dyn).group(string): dyn': inCluster,
  '(dyn).path(string): dyn': inCluster,
  '(dyn).serviceAccount(string, string): dyn': inCluster,
  '(dyn).resource(string): dyn': inCluster,
  '(dyn).check(string): dyn': inCluster,
  '(dyn).allowed(): bool': inCluster,
}

/**
 * What the API says about its lists: which of them a strategic merge joins by key. The built-in table is what
 * `x-kubernetes-patch-strategy`, `-patch-merge-key` and `x-kubernetes-list-map-keys` say in the API of Kubernetes 1.21,
 * the one that kustomize 5.8 has built in; `openapi` of a kustomization puts another one in its place.
 */
import { entries, get, items, printable, table, text, type Value } from '../../../model/index.js'
import type { Id } from './object.js'

/** What is known of a field, by its name. */
export type MergeType = (field: string) => MergeField | undefined

export interface MergeField {
  /** A list that is joined: by these keys of its items, or by the plain items themselves where there are none. */
  readonly keys?: readonly string[]
  /** Of the mapping, or of the list's items. */
  readonly type?: MergeType
}

/** The type of an object; undefined for kinds the API doesn't know: all their lists are replaced. */
export type TypeOf = (id: Pick<Id, 'group' | 'version' | 'kind'>) => MergeType | undefined

type Fields = Readonly<Record<string, MergeField>>

const typed =
  (fields: Fields): MergeType =>
  (field) =>
    Object.hasOwn(fields, field) ? fields[field] : undefined
const holding = (fields: Fields): MergeField => ({ type: typed(fields) })

const byName: MergeField = { keys: ['name'] }
const metadata = holding({ finalizers: { keys: [] }, ownerReferences: { keys: ['uid'] } })
const mounts: Fields = { env: byName, volumeMounts: { keys: ['mountPath'] }, volumeDevices: { keys: ['devicePath'] } }
const container = typed({ ...mounts, ports: { keys: ['containerPort', 'protocol'] } })

const podSpec = holding({
  containers: { ...byName, type: container },
  initContainers: { ...byName, type: container },
  ephemeralContainers: { ...byName, type: typed(mounts) },
  hostAliases: { keys: ['ip'] },
  imagePullSecrets: byName,
  topologySpreadConstraints: { keys: ['topologyKey', 'whenUnsatisfiable'] },
  volumes: byName,
})

const template = holding({ metadata, spec: podSpec })
const templated: Fields = { metadata, spec: holding({ template }) }
const scheduled: Fields = { metadata, spec: holding({ jobTemplate: holding(templated) }) }
const webhooks: Fields = { metadata, webhooks: byName }

const kinds = table<Fields>({
  'Pod.v1.': { metadata, spec: podSpec },
  'PodTemplate.v1.': { metadata, template },
  'ReplicationController.v1.': templated,
  'DaemonSet.v1.apps': templated,
  'Deployment.v1.apps': templated,
  'ReplicaSet.v1.apps': templated,
  'StatefulSet.v1.apps': { metadata, spec: holding({ template, volumeClaimTemplates: holding({ metadata }) }) },
  'Job.v1.batch': templated,
  'CronJob.v1.batch': scheduled,
  'CronJob.v1beta1.batch': scheduled,
  'Service.v1.': { metadata, spec: holding({ ports: { keys: ['port', 'protocol'] } }) },
  'ServiceAccount.v1.': { metadata, secrets: byName },
  'Node.v1.': { metadata, spec: holding({ podCIDRs: { keys: [] } }) },
  'MutatingWebhookConfiguration.v1.admissionregistration.k8s.io': webhooks,
  'MutatingWebhookConfiguration.v1beta1.admissionregistration.k8s.io': webhooks,
  'ValidatingWebhookConfiguration.v1.admissionregistration.k8s.io': webhooks,
  'ValidatingWebhookConfiguration.v1beta1.admissionregistration.k8s.io': webhooks,
})

const known = table<readonly string[]>({
  '': ['v1'],
  'admissionregistration.k8s.io': ['v1', 'v1beta1'],
  'apiextensions.k8s.io': ['v1', 'v1beta1'],
  'apiregistration.k8s.io': ['v1', 'v1beta1'],
  apps: ['v1'],
  autoscaling: ['v1', 'v2beta1', 'v2beta2'],
  batch: ['v1', 'v1beta1'],
  'certificates.k8s.io': ['v1', 'v1beta1'],
  'coordination.k8s.io': ['v1', 'v1beta1'],
  'discovery.k8s.io': ['v1', 'v1beta1'],
  extensions: ['v1beta1'],
  'flowcontrol.apiserver.k8s.io': ['v1beta1'],
  'networking.k8s.io': ['v1', 'v1beta1'],
  'node.k8s.io': ['v1', 'v1beta1'],
  policy: ['v1', 'v1beta1'],
  'rbac.authorization.k8s.io': ['v1', 'v1beta1'],
  'scheduling.k8s.io': ['v1', 'v1beta1'],
  'storage.k8s.io': ['v1', 'v1beta1'],
})

export const builtInTypes: TypeOf = ({ group, version, kind }) => {
  const own = `${kind}.${version}.${group}`
  const fields = kinds[own]
  if (fields) return typed(fields)
  return known[group]?.includes(version) ? typed({ metadata }) : undefined
}

/** Types of an OpenAPI document: `definitions` with `x-kubernetes-group-version-kind`. */
export function typesOfDocument(document: Value): TypeOf {
  const definitions = get(document, 'definitions')
  const names = new Map<string, string>()
  for (const [name, definition] of entries(definitions)) {
    for (const gvk of items(get(definition, ['x-kubernetes-group-version-kind']))) {
      const part = (field: string): string => printable(get(gvk, field))
      names.set(`${part('kind')}.${part('version')}.${part('group')}`, name)
    }
  }
  return ({ group, version, kind }) => {
    const name = names.get(`${kind}.${version}.${group}`)
    return name === undefined ? undefined : typeOf(get(definitions, [name]), definitions)
  }
}

/** Definitions of the API itself, which a document may refer to without holding them. */
const definitionsOfApi = table<MergeField>({
  'io.k8s.api.core.v1.Container': { type: container },
  'io.k8s.api.core.v1.PodSpec': podSpec,
  'io.k8s.api.core.v1.PodTemplateSpec': template,
  'io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta': metadata,
})

/** Read as far as it is asked for: definitions may hold themselves. */
function typeOf(schema: Value, definitions: Value): MergeType {
  return (field) => {
    const property = get(schema, ['properties', field])
    const written = property.kind === 'map' ? property : get(schema, 'additionalProperties')
    if (written.kind !== 'map') return undefined
    const resolved = resolve(written, definitions)
    return resolved.kind === 'map' ? fieldOf(resolved, definitions) : definitionsOfApi[nameOf(written)]
  }
}

function nameOf(schema: Value): string {
  const reference = text(get(schema, ['$ref']))
  return reference.slice(reference.lastIndexOf('/') + 1)
}

function fieldOf(schema: Value, definitions: Value): MergeField {
  const inner = text(get(schema, 'type')) === 'array' ? resolve(get(schema, 'items'), definitions) : schema
  const merges = printable(get(schema, ['x-kubernetes-patch-strategy']))
    .split(',')
    .includes('merge')
  const key = get(schema, ['x-kubernetes-patch-merge-key'])
  const several = items(get(schema, ['x-kubernetes-list-map-keys'])).map((one) => printable(one))
  const keys = several.length > 0 ? several : key.kind === 'scalar' ? [printable(key)] : []
  return { ...(merges ? { keys } : {}), type: typeOf(inner, definitions) }
}

function resolve(schema: Value, definitions: Value): Value {
  let current = schema
  for (let steps = 0; steps < 10; steps++) {
    const name = nameOf(current)
    if (name === '') break
    current = get(definitions, [name])
  }
  return current
}

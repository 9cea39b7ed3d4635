/** An object on its way through kustomizations: its body, and every name it has borne. */
import { get, items, printable, type Resource, type Span, text, type Value } from '../../../model/index.js'
import { groupOf } from '../kinds.js'

export interface Id {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly name: string
  readonly namespace: string
}

export interface KObject {
  readonly body: Value
  readonly extent: Resource['extent']
  /** What it was called before, oldest first; kustomize also notes names that stayed the same. */
  readonly past: readonly Id[]
  /** What its name got in front and behind, in order, to tell copies of one base apart. */
  readonly prefixes: readonly string[]
  readonly suffixes: readonly string[]
  /** Does its name end in a hash of its content? */
  readonly hashed: boolean
  /** `vars` whose value is read from it. */
  readonly vars: readonly string[]
  /** Helm has given it its namespace: a kustomization leaves it alone. */
  readonly fromHelm: boolean
}

export function newObject(body: Value, extent: Span, more: Partial<KObject> = {}): KObject {
  return { body, extent, past: [], prefixes: [], suffixes: [], hashed: false, vars: [], fromHelm: false, ...more }
}

/** The objects of a document; lists are taken apart. */
export function objectsOf({ value, span }: Pick<Value, 'span'> & { readonly value: Value }): readonly KObject[] {
  if (value.kind !== 'map' || text(get(value, 'kind')) === '') return []
  const list = get(value, 'items')
  if (text(get(value, 'kind')).endsWith('List') && list.kind === 'list') {
    return list.items.flatMap((one) => objectsOf({ value: one, span: one.span }))
  }
  return [newObject(value, span)]
}

export function idOf(body: Value): Id {
  const apiVersion = text(get(body, 'apiVersion'))
  return {
    group: groupOf(apiVersion),
    version: apiVersion.slice(apiVersion.indexOf('/') + 1),
    kind: text(get(body, 'kind')),
    name: printable(get(body, 'metadata.name')),
    namespace: printable(get(body, 'metadata.namespace')),
  }
}

/** Every identity, the current one first. */
export function idsOf(object: KObject): readonly Id[] {
  return [idOf(object.body), ...object.past]
}

/** Its identity as it was written, before any kustomization changed it. */
export function writtenId(object: KObject): Id {
  return object.past[0] ?? idOf(object.body)
}

export function withBody(object: KObject, body: Value): KObject {
  return body === object.body ? object : { ...object, body }
}

/** Before a change that may rename it: what it is called now remains a name by which it is found. */
export function remembering(object: KObject): KObject {
  return { ...object, past: [...object.past, idOf(object.body)] }
}

/** Kinds that kustomize knows to lie in no namespace, by group. All others, those of CRDs too, it places in one. */
const clusterWide: Readonly<Record<string, readonly string[]>> = {
  '': ['ComponentStatus', 'Namespace', 'Node', 'PersistentVolume'],
  'admissionregistration.k8s.io': [
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'certificates.k8s.io': ['CertificateSigningRequest'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'networking.k8s.io': ['IngressClass'],
  'node.k8s.io': ['RuntimeClass'],
  policy: ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment'],
}

export function isClusterWide({ group, kind }: Id): boolean {
  return Object.hasOwn(clusterWide, group) && (clusterWide[group]?.includes(kind) ?? false)
}

/** `''` for what lies in none. */
export function effectiveNamespace(id: Id): string {
  return isClusterWide(id) ? '' : id.namespace || 'default'
}

export function isSame(a: Id, b: Id): boolean {
  return (
    a.kind === b.kind &&
    a.group === b.group &&
    a.version === b.version &&
    a.name === b.name &&
    effectiveNamespace(a) === effectiveNamespace(b)
  )
}

/** `Deployment/shop/web`, for messages. */
export function named({ kind, namespace, name }: Id): string {
  return [kind, namespace, name].filter((part) => part !== '').join('/')
}

/** Items of a list that is a list, or a single value as one. */
export function oneOrMore(value: Value): readonly Value[] {
  if (value.kind === 'list') return items(value)
  return value.kind === 'missing' || (value.kind === 'scalar' && value.value === null) ? [] : [value]
}

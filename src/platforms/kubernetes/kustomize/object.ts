/** An object on its way through kustomizations: its body, and every name it has borne. */
import { get, items, printable, type Resource, type Span, table, text, type Value } from '../../../model/index.js'
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
  /** Values that stand at several places, of which a change of one is a change of all: kustomize writes them so. */
  readonly shared: readonly Value[]
  /** The texts that have a part in it, in order; none where it isn't written as an object anywhere. */
  readonly sources: readonly Source[]
}

/** The object as it was written, a patch of it, or a rule that reads or writes its fields. */
export interface Source {
  readonly value: Value
  readonly span: Span
  /** Written as the object is: an edit of its text is one of the object. */
  readonly isObject: boolean
}

export function newObject(body: Value, extent: Span, more: Partial<KObject> = {}): KObject {
  return {
    body,
    extent,
    past: [],
    prefixes: [],
    suffixes: [],
    hashed: false,
    vars: [],
    fromHelm: false,
    shared: [],
    sources: [],
    ...more,
  }
}

/** The objects of a document; lists are taken apart. */
export function objectsOf({ value, span }: Pick<Value, 'span'> & { readonly value: Value }): readonly KObject[] {
  if (value.kind !== 'map' || text(get(value, 'kind')) === '') return []
  const list = get(value, 'items')
  if (text(get(value, 'kind')).endsWith('List') && list.kind === 'list') {
    return list.items.flatMap((one) => objectsOf({ value: one, span: one.span }))
  }
  return [newObject(value, span, { sources: [{ value, span, isObject: true }] })]
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

/** The object with another body; what is shared and was changed at one of its places is changed at all. */
export function withBody(object: KObject, body: Value): KObject {
  if (body === object.body) return object
  return object.shared.length === 0 ? { ...object, body } : settled(object, body)
}

/** The object with values that it now holds at several places. */
export function sharing(object: KObject, values: readonly Value[]): KObject {
  const places = placesOf(object.body, new Set(values))
  const shared = values.filter((value) => (places.get(value)?.length ?? 0) > 1)
  return shared.length > 0 ? { ...object, shared: [...object.shared, ...shared] } : object
}

export function madeOf(object: KObject, source: Source): KObject {
  return { ...object, sources: [...object.sources, source] }
}

/** What something that can't be followed made of it. */
export function withoutSources(object: KObject): KObject {
  return { ...object, sources: [] }
}

/** The object as a JSON patch writes it anew: nothing is shared any more. */
export function rewritten(object: KObject, body: Value): KObject {
  return { ...object, body, shared: [] }
}

type Place = readonly (string | number)[]

function settled(object: KObject, body: Value): KObject {
  const places = placesOf(object.body, new Set(object.shared))
  let result = body
  const shared = object.shared.map((value) => {
    const all = places.get(value) ?? []
    const now = all.map((place) => get(body, place)).find((one) => one !== value && one.kind === 'scalar')
    if (!now) return value
    for (const place of all) result = put(result, place, value, now)
    return now
  })
  return { ...object, body: result, shared }
}

function placesOf(body: Value, wanted: ReadonlySet<Value>): ReadonlyMap<Value, readonly Place[]> {
  const found = new Map<Value, Place[]>()
  const visit = (value: Value, place: Place): void => {
    if (wanted.has(value)) found.set(value, [...(found.get(value) ?? []), place])
    if (value.kind === 'map') for (const [key, entry] of value.entries) visit(entry, [...place, key])
    if (value.kind === 'list') for (const [i, item] of value.items.entries()) visit(item, [...place, i])
  }
  visit(body, [])
  return found
}

/** One value in place of another, where that one still stands. */
function put(value: Value, place: Place, before: Value, after: Value): Value {
  const [step, ...rest] = place
  if (step === undefined) return value === before ? after : value
  if (value.kind === 'list' && typeof step === 'number') {
    return { ...value, items: value.items.map((item, i) => (i === step ? put(item, rest, before, after) : item)) }
  }
  const entry = value.kind === 'map' ? value.entries.get(String(step)) : undefined
  if (value.kind !== 'map' || !entry) return value
  return { ...value, entries: new Map(value.entries).set(String(step), put(entry, rest, before, after)) }
}

/** Before a change that may rename it: what it is called now remains a name by which it is found. */
export function remembering(object: KObject): KObject {
  return { ...object, past: [...object.past, idOf(object.body)] }
}

/** Kinds that kustomize knows to lie in no namespace, by group. All others, those of CRDs too, it places in one. */
const clusterWide = table<readonly string[]>({
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
})

export function isClusterWide({ group, kind }: Id): boolean {
  return clusterWide[group]?.includes(kind) ?? false
}

/** `''` for what lies in none. */
export function effectiveNamespace(id: Id): string {
  return isClusterWide(id) ? '' : id.namespace || 'default'
}

export function isSame(a: Id, b: Id): boolean {
  return keyOf(a) === keyOf(b)
}

export function keyOf(id: Id): string {
  return [id.kind, id.version, id.group, effectiveNamespace(id), id.name].join(' ')
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

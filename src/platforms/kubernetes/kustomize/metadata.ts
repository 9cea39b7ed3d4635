/** What kustomizations put on names, namespaces, labels and annotations, and how many replicas they ask for. */
import { entries, get, isTrue, items, mapping, printable, scalar, text, type Value } from '../../../model/index.js'
import { specOf } from './configurations.js'
import { change, computed, emptyMap, fields, withEntry } from './edit.js'
import { type FieldConfig, type FieldSpec, isMeant, joined, metadataLabels, specsFor } from './field-spec.js'
import {
  type Id,
  idOf,
  idsOf,
  isClusterWide,
  type KObject,
  remembering,
  sharing,
  withBody,
  writtenId,
} from './object.js'

const neverAffixed: readonly Partial<Id>[] = [
  { kind: 'CustomResourceDefinition' },
  { kind: 'APIService', group: 'apiregistration.k8s.io' },
  { kind: 'Namespace' },
]

/** `namePrefix` or `nameSuffix`; most specifications name `metadata/name` alone. */
export function addAffix(
  objects: readonly KObject[],
  affix: Value,
  where: 'prefix' | 'suffix',
  specs: readonly FieldSpec[],
): readonly KObject[] {
  const added = printable(affix)
  if (added === '') return objects
  const via = where === 'prefix' ? '`namePrefix`' : '`nameSuffix`'
  const put = (name: Value): Value => {
    if (name.kind !== 'scalar') return name
    return computed(where === 'prefix' ? added + printable(name) : printable(name) + added, name, via)
  }
  const list = where === 'prefix' ? 'prefixes' : 'suffixes'
  return objects.map((object) => {
    const id = writtenId(object)
    if (neverAffixed.some((spec) => isMeant(spec, id))) return object
    let changed = object
    for (const spec of specsFor(specsFor(specs, id), idOf(object.body))) {
      if (spec.path === 'metadata/name') changed = { ...remembering(changed), [list]: [...changed[list], added] }
      changed = withBody(changed, change(changed.body, fields(spec.path), put))
    }
    return changed
  })
}

/** Whose namespace is set among the subjects of a binding. */
export type Subjects = 'defaultOnly' | 'allServiceAccounts' | 'none'

export interface NamespaceOptions {
  readonly specs: readonly FieldSpec[]
  readonly subjects: Subjects
  /** Leaves alone what has one. */
  readonly unsetOnly: boolean
}

export function setNamespace(
  objects: readonly KObject[],
  namespace: Value,
  options: NamespaceOptions,
): readonly KObject[] {
  if (printable(namespace) === '') return objects
  return objects.map((object) =>
    object.fromHelm ? object : withBody(remembering(object), inNamespace(object.body, namespace, options)),
  )
}

function inNamespace(body: Value, namespace: Value, { specs, subjects, unsetOnly }: NamespaceOptions): Value {
  const id = idOf(body)
  const put = (found: Value): Value => {
    if (unsetOnly && printable(found) !== '') return found
    return computed(printable(namespace), found, '`namespace`', namespace)
  }
  let result = isClusterWide(id) ? body : change(body, ['metadata', 'namespace'], put, namespace.span)
  for (const spec of specsFor(specs, id)) {
    const isOwn =
      spec.path === 'metadata/namespace' || (spec.path === 'metadata/name' && id.group + id.version !== 'v1')
    if (!isOwn) result = change(result, fields(spec.path), put, spec.create ? namespace.span : undefined)
  }
  if (subjects === 'none' || !/^(?:Cluster)?RoleBinding$/.test(id.kind)) return result
  const isMeant = (subject: Value): boolean =>
    subjects === 'defaultOnly'
      ? text(get(subject, 'name')) === 'default'
      : text(get(subject, 'kind')) === 'ServiceAccount'
  return change(result, ['subjects'], (found) => {
    if (found.kind !== 'list') return found
    const all = found.items.map((one) => (isMeant(one) ? change(one, ['namespace'], put, namespace.span) : one))
    return { ...found, items: all }
  })
}

export function addCommonLabels(objects: readonly KObject[], labels: Value, fields: FieldConfig): readonly KObject[] {
  return addEntries(objects, labels, fields.commonLabels)
}

/** One item of `labels`: pairs, and where they go. */
export function addLabels(objects: readonly KObject[], item: Value, fields: FieldConfig): readonly KObject[] {
  const asks = (option: string): boolean => isTrue(get(item, option)) === true
  const own = joined(items(get(item, 'fields')).map(specOf), fields.labels)
  if (asks('includeSelectors')) return addEntries(objects, get(item, 'pairs'), joined(own, fields.commonLabels))
  const specs = [
    ...(asks('includeTemplates') ? [fields.templateLabels] : []),
    ...(asks('includeVolumeClaimTemplates') ? [fields.volumeClaimTemplateLabels] : []),
    [metadataLabels],
  ].reduce(joined, own)
  return addEntries(objects, get(item, 'pairs'), specs)
}

/** Labels or annotations, wherever the specifications say. */
export function addEntries(objects: readonly KObject[], added: Value, specs: readonly FieldSpec[]): readonly KObject[] {
  if (added.kind !== 'map' || added.entries.size === 0) return objects
  return objects.map((object) => {
    const own = new Map<string, Value>()
    for (const [key, value] of entries(added)) own.set(key, { ...asText(value) })
    const put = (found: Value): Value => {
      if (found.kind === 'missing') return mapping(own, added.span)
      // What stands there is changed, not replaced: it keeps its own company, see `sharing`.
      return [...own].reduce<Value>(
        (map, [key, value]) => withEntry(map, key, has(map, key) ? { ...value } : value),
        found,
      )
    }
    let { body } = object
    for (const spec of specsFor(specs, idOf(body))) {
      body = change(body, fields(spec.path), put, spec.create ? added.span : undefined)
    }
    return sharing(withBody(object, body), [...own.values()])
  })
}

function has(map: Value, key: string): boolean {
  return map.kind === 'map' && map.entries.has(key)
}

/** Labels and annotations are text, however they are written. */
export function asText(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value === 'string') return value
  const { keySpan } = value
  return scalar(value.raw ?? printable(value, 'null'), value.span, {
    style: 'computed',
    ...(keySpan ? { keySpan } : {}),
  })
}

export function withTexts(map: Value): Value {
  if (map.kind !== 'map') return map
  return { ...map, entries: new Map([...map.entries].map(([key, value]) => [key, asText(value)])) }
}

/** @returns the objects, and whether one was found. */
export function setReplicas(
  objects: readonly KObject[],
  item: Value,
  specs: readonly FieldSpec[],
): { objects: readonly KObject[]; found: boolean } {
  const name = printable(get(item, 'name'))
  const count = get(item, 'count')
  const put = (before: Value): Value =>
    before.kind === 'missing' ? count : { ...count, origin: before, via: '`replicas`' }
  let found = false
  const result = objects.map((object) => {
    let { body } = object
    for (const spec of specs) {
      if (!idsOf(object).some((id) => id.name === name && isMeant(spec, id))) continue
      found = true
      body = change(body, fields(spec.path), put, spec.create ? count.span : undefined)
    }
    return withBody(object, body)
  })
  return { objects: result, found }
}

/** `buildMetadata`: entries whose value depends on the program that builds. */
export function withEntryAt(object: KObject, path: readonly string[], key: string, value: Value): KObject {
  const put = (found: Value): Value => withEntry(found.kind === 'missing' ? emptyMap(value.span) : found, key, value)
  return withBody(object, change(object.body, path, put, value.span))
}

export function withoutLocal(objects: readonly KObject[]): readonly KObject[] {
  const isLocal = ({ body }: KObject): boolean => {
    const local = get(body, ['metadata', 'annotations', 'config.kubernetes.io/local-config'])
    return local.kind === 'scalar' && printable(local) !== 'false'
  }
  return objects.filter((object) => !isLocal(object))
}

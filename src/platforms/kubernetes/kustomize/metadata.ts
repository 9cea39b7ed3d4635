/** What kustomizations put on names, namespaces, labels and annotations. */
import { entries, get, isTrue, items, printable, scalar, text, type Value } from '../../../model/index.js'
import { isClusterWide } from '../kinds.js'
import { change, computed, emptyMap, fields, withEntry } from './edit.js'
import {
  annotationSpecs,
  type FieldSpec,
  metadataLabels,
  selectorLabels,
  specsFor,
  templateLabels,
} from './field-specs.js'
import { idOf, type KObject, withBody } from './object.js'

const neverAffixed: ReadonlySet<string> = new Set(['Namespace', 'CustomResourceDefinition', 'APIService'])

export function addAffix(objects: readonly KObject[], affix: Value, where: 'prefix' | 'suffix'): readonly KObject[] {
  const added = printable(affix)
  if (added === '') return objects
  return objects.map((object) => {
    if (neverAffixed.has(idOf(object.body).kind)) return object
    const body = change(object.body, ['metadata', 'name'], (name) => {
      if (name.kind !== 'scalar') return name
      const whole = where === 'prefix' ? added + printable(name) : printable(name) + added
      return computed(whole, name, where === 'prefix' ? '`namePrefix`' : '`nameSuffix`')
    })
    return { ...withBody(object, body), affixes: [...object.affixes, `${where} ${added}`] }
  })
}

export function setNamespace(objects: readonly KObject[], namespace: Value): readonly KObject[] {
  if (printable(namespace) === '') return objects
  return objects.map((object) => withBody(object, inNamespace(object.body, namespace)))
}

function inNamespace(body: Value, namespace: Value): Value {
  const { kind } = idOf(body)
  const put = (found: Value): Value => computed(printable(namespace), found, '`namespace`', namespace)
  if (kind === 'Namespace') return change(body, ['metadata', 'name'], put, namespace.span)
  const placed = isClusterWide(kind) ? body : change(body, ['metadata', 'namespace'], put, namespace.span)
  if (kind !== 'RoleBinding' && kind !== 'ClusterRoleBinding') return placed
  return change(placed, ['subjects'], (subjects) => {
    if (subjects.kind !== 'list') return subjects
    return { ...subjects, items: subjects.items.map((subject) => defaultSubject(subject, put, namespace)) }
  })
}

/** Of a binding's subjects, only the service account `default` follows by itself; others follow their object. */
function defaultSubject(subject: Value, put: (found: Value) => Value, namespace: Value): Value {
  const isDefault = text(get(subject, 'kind')) === 'ServiceAccount' && text(get(subject, 'name')) === 'default'
  return isDefault ? change(subject, ['namespace'], put, namespace.span) : subject
}

export function addCommonLabels(objects: readonly KObject[], labels: Value): readonly KObject[] {
  return addEntries(objects, labels, [...metadataLabels, ...templateLabels, ...selectorLabels])
}

/** One item of `labels`: pairs, and where they go. */
export function addLabels(objects: readonly KObject[], item: Value): readonly KObject[] {
  const inSelectors = isTrue(get(item, 'includeSelectors')) === true
  const inTemplates = inSelectors || isTrue(get(item, 'includeTemplates')) === true
  const more = items(get(item, 'fields')).map((field): FieldSpec => {
    const kind = text(get(field, 'kind'))
    const group = get(field, 'group')
    return {
      path: text(get(field, 'path')),
      ...(kind ? { kinds: [kind] } : {}),
      ...(group.kind === 'scalar' ? { group: printable(group) } : {}),
      create: isTrue(get(field, 'create')) === true,
    }
  })
  const specs = [
    ...metadataLabels,
    ...(inTemplates ? templateLabels : []),
    ...(inSelectors ? selectorLabels : []),
    ...more,
  ]
  return addEntries(objects, get(item, 'pairs'), specs)
}

export function addAnnotations(objects: readonly KObject[], annotations: Value): readonly KObject[] {
  return addEntries(objects, annotations, annotationSpecs)
}

function addEntries(objects: readonly KObject[], added: Value, specs: readonly FieldSpec[]): readonly KObject[] {
  if (added.kind !== 'map' || added.entries.size === 0) return objects
  const put = (found: Value): Value => {
    let map = found.kind === 'missing' ? emptyMap(added.span) : found
    for (const [key, value] of entries(added)) map = withEntry(map, key, asText(value))
    return map
  }
  return objects.map((object) => {
    let body = object.body
    for (const spec of specsFor(specs, idOf(object.body))) {
      body = change(body, fields(spec.path), put, spec.create ? added.span : undefined)
    }
    return withBody(object, body)
  })
}

/** Labels and annotations are text, however they are written. */
function asText(value: Value): Value {
  if (value.kind !== 'scalar' || typeof value.value === 'string') return value
  const { keySpan } = value
  return scalar(printable(value), value.span, { style: 'computed', ...(keySpan ? { keySpan } : {}) })
}

const scaled: ReadonlySet<string> = new Set(['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'])

/** @returns the objects, and whether one was found. */
export function setReplicas(
  objects: readonly KObject[],
  name: string,
  count: Value,
): { objects: readonly KObject[]; found: boolean } {
  let found = false
  const result = objects.map((object) => {
    const id = idOf(object.body)
    const isMeant = [id, ...object.past.slice(0, 1)].some((one) => one.name === name)
    if (!scaled.has(id.kind) || !isMeant) return object
    found = true
    const put = (before: Value): Value =>
      before.kind === 'missing' ? count : { ...count, origin: before, via: '`replicas`' }
    return withBody(object, change(object.body, ['spec', 'replicas'], put, count.span))
  })
  return { objects: result, found }
}

export function withoutLocal(objects: readonly KObject[]): readonly KObject[] {
  const isLocal = (object: KObject): boolean =>
    get(object.body, ['metadata', 'annotations', 'config.kubernetes.io/local-config']).kind === 'scalar'
  return objects.filter((object) => !isLocal(object))
}

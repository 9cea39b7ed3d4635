/** An object on its way through kustomizations: its body, and every name it has borne. */
import { child, get, items, keys, printable, type Resource, type Span, text, type Value } from '../../../model/index.js'
import { groupOf, isClusterWide } from '../kinds.js'

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
  /** What it was called before, oldest first. */
  readonly past: readonly Id[]
  /** Prefixes and suffixes its name got, to tell copies of one base apart. */
  readonly affixes: readonly string[]
  /** Does its name end in a hash of its content? */
  readonly hashed: boolean
}

export function newObject(body: Value, extent: Span, hashed = false): KObject {
  return { body, extent, past: [], affixes: [], hashed }
}

/** The objects of a document; lists are taken apart. */
export function objectsOf({ value, span }: Pick<Value, 'span'> & { readonly value: Value }): readonly KObject[] {
  if (value.kind !== 'map' || text(get(value, 'kind')) === '') return []
  const list = get(value, 'items')
  if (text(get(value, 'kind')) === 'List' && list.kind === 'list') {
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

/** The object with another body; a name it gives up is remembered. */
export function withBody(object: KObject, body: Value): KObject {
  if (body === object.body) return object
  const [before, after] = [idOf(object.body), idOf(body)]
  const renamed = before.name !== after.name || before.namespace !== after.namespace || before.kind !== after.kind
  return { ...object, body, past: renamed ? [...object.past, before] : object.past }
}

export function effectiveNamespace(id: Id): string {
  return isClusterWide(id.kind) ? '' : id.namespace || 'default'
}

export function isSame(a: Id, b: Id): boolean {
  return (
    a.kind === b.kind && a.group === b.group && a.name === b.name && effectiveNamespace(a) === effectiveNamespace(b)
  )
}

const selectorFields = ['group', 'version', 'kind', 'name', 'namespace', 'labelSelector', 'annotationSelector']

export function unknownSelectorFields(selector: Value): readonly string[] {
  return keys(selector).filter((key) => !selectorFields.includes(key))
}

/**
 * Does a target select the object, by any name it has borne? Fields are regular expressions that must match the whole;
 * absent ones match everything.
 */
export function isSelected(object: KObject, selector: Value): boolean {
  const field = (name: string): string => printable(get(selector, name))
  const current = idOf(object.body)
  if (!(['group', 'version', 'kind'] as const).every((part) => matchesWhole(field(part), current[part]))) return false
  const byName = idsOf(object).some(
    (id) => matchesWhole(field('name'), id.name) && matchesWhole(field('namespace'), effectiveNamespace(id)),
  )
  return (
    byName &&
    matchesLabelQuery(field('labelSelector'), get(object.body, 'metadata.labels')) &&
    matchesLabelQuery(field('annotationSelector'), get(object.body, 'metadata.annotations'))
  )
}

export function matchesWhole(pattern: string, value: string): boolean {
  if (pattern === '' || pattern === value) return true
  try {
    return new RegExp(`^(?:${pattern})$`).test(value)
  } catch {
    return false
  }
}

/** `a=b,c!=d,e in (f,g),h,!i`: the query language of `kubectl get -l`. */
export function matchesLabelQuery(query: string, labels: Value): boolean {
  return query
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .every((part) => matchesTerm(part, labels))
}

function matchesTerm(term: string, labels: Value): boolean {
  const among = /^(\S+)\s+(in|notin)\s+\(([^)]*)\)$/.exec(term)
  if (among) {
    const [, key = '', operator, values = ''] = among
    const isAmong = values.split(',').some((v) => v.trim() === label(labels, key))
    return operator === 'in' ? isAmong : !isAmong
  }
  const compared = /^([^!=\s]+)\s*(==|!=|=)\s*(\S*)$/.exec(term)
  if (compared) {
    const [, key = '', operator, value] = compared
    return (label(labels, key) === value) === (operator !== '!=')
  }
  return term.startsWith('!') ? label(labels, term.slice(1).trim()) === undefined : label(labels, term) !== undefined
}

function label(labels: Value, key: string): string | undefined {
  const found = child(labels, key)
  return found.kind === 'scalar' ? printable(found) : undefined
}

/** Items of a list that is a list, or a single value as one. */
export function oneOrMore(value: Value): readonly Value[] {
  if (value.kind === 'list') return items(value)
  return value.kind === 'missing' || (value.kind === 'scalar' && value.value === null) ? [] : [value]
}

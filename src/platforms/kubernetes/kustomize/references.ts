/** Names that changed on the way (prefix, suffix, namespace, hash) are changed where other objects mention them, too. */
import { entries, get, items, printable, type Span, text, type Value } from '../../../model/index.js'
import { change, computed, fields, withEntry } from './edit.js'
import { type FieldSpec, isMeant, type NameReference } from './field-spec.js'
import { effectiveNamespace, idOf, isClusterWide, type KObject, named, withBody, writtenId } from './object.js'

/** Where kustomize can't tell which object a name means. */
export interface Ambiguity {
  readonly at: Span
  readonly message: string
}

export function updateReferences(
  objects: readonly KObject[],
  references: readonly NameReference[],
): { readonly objects: readonly KObject[]; readonly ambiguities: readonly Ambiguity[] } {
  const ambiguities: Ambiguity[] = []
  const renamed = byFormerName(objects)
  if (renamed.size === 0) return { objects, ambiguities }
  const result = objects.map((object) => {
    const written = writtenId(object)
    let { body } = object
    for (const { fields: specs, ...target } of references) {
      for (const spec of specs) {
        if (!isMeant(spec, written)) continue
        const search = { object, target, spec, renamed, ambiguities }
        body = change(body, fields(spec.path), (found) => updated(found, search))
      }
    }
    return withBody(object, body)
  })
  return { objects: result, ambiguities }
}

type Renamed = ReadonlyMap<string, readonly KObject[]>

interface Search {
  readonly object: KObject
  readonly target: Pick<NameReference, 'kind' | 'group' | 'version'>
  readonly spec: FieldSpec
  readonly renamed: Renamed
  readonly ambiguities: Ambiguity[]
}

function byFormerName(objects: readonly KObject[]): Renamed {
  const index = new Map<string, KObject[]>()
  for (const object of objects) {
    for (const name of new Set(object.past.map((id) => id.name))) {
      const known = index.get(name)
      if (known) known.push(object)
      else index.set(name, [object])
    }
  }
  return index
}

/** A name, a list of names, or mappings with `name` and perhaps `namespace`. */
function updated(found: Value, search: Search): Value {
  if (found.kind === 'list') {
    const all = found.items.map((item) => updated(item, search))
    return all.every((item, i) => item === found.items[i]) ? found : { ...found, items: all }
  }
  if (found.kind === 'scalar') {
    const referral = find(printable(found), candidates(found, search), search, found.span)
    return referral ? called(found, referral) : found
  }
  if (found.kind !== 'map') return found
  const name = get(found, 'name')
  const referral = find(printable(name), candidates(found, search), search, found.span)
  if (!referral) return found
  const { namespace, kind } = idOf(referral.body)
  const result = withEntry(found, 'name', called(name, referral))
  if (namespace === '') return result
  const before = get(found, 'namespace')
  if (printable(before) === namespace) return result
  const cause = get(referral.body, 'metadata.namespace')
  return withEntry(result, 'namespace', computed(namespace, before, `the namespace of the ${kind}`, cause))
}

function called(name: Value, { body }: KObject): Value {
  const now = idOf(body)
  return now.name === printable(name) ? name : computed(now.name, name, `the name of the ${now.kind}`)
}

/** Objects that the referrer may mean: in its own namespace, or in the one that is written beside the name. */
function candidates(mention: Value, { object, renamed }: Search): readonly KObject[] {
  const isMap = mention.kind === 'map'
  const referrer = idOf(object.body)
  const bound = new Set(boundNamespaces(object.body))
  const named = renamed.get(printable(isMap ? get(mention, 'name') : mention)) ?? []
  const near = named.filter(({ body }) => {
    const id = idOf(body)
    return (
      isClusterWide(referrer) ||
      isClusterWide(id) ||
      effectiveNamespace(id) === effectiveNamespace(referrer) ||
      bound.has(id.namespace)
    )
  })
  const namespace = isMap ? get(mention, 'namespace') : undefined
  if (namespace?.kind !== 'scalar') return near
  const before = near.filter((one) => effectiveNamespace(writtenId(one)) === printable(namespace))
  return before.length > 0 ? before : near.filter((one) => effectiveNamespace(idOf(one.body)) === printable(namespace))
}

/** Namespaces of the service accounts that a role binding names: they may lie elsewhere. */
function boundNamespaces(body: Value): readonly string[] {
  if (idOf(body).kind !== 'RoleBinding') return []
  return items(get(body, 'subjects'))
    .filter((subject) => text(get(subject, 'kind')) === 'ServiceAccount')
    .map((subject) => printable(get(subject, 'namespace')))
    .filter((namespace) => namespace !== '')
}

/** The one object that bore the name; none where there is none, or where it can't be told which. */
function find(name: string, among: readonly KObject[], search: Search, at: Span): KObject | undefined {
  const { object, target, spec } = search
  const referrer = idOf(object.body)
  let left = among.filter((one) => one.past.some((id) => id.name === name) && wasOfKind(one, target))
  if (spec.path.endsWith('roleRef/name')) left = left.filter((one) => wasOfKind(one, roleOf(object.body)))
  if (!isClusterWide(referrer)) {
    left = left.filter(({ body }) => {
      const id = idOf(body)
      const isNear = isClusterWide(id) || effectiveNamespace(id) === effectiveNamespace(referrer)
      return isNear || id.kind === 'ServiceAccount'
    })
  }
  if (left.length > 1) left = left.filter((one) => hasSameAffixes(one, object, true))
  if (left.length > 1) left = left.filter((one) => hasSameAffixes(one, object, false))
  const [first, ...others] = left
  if (!first) return undefined
  const now = idOf(first.body)
  const isSame = others.every(
    ({ body }) => idOf(body).name === now.name && (spec.path !== 'subjects' || idOf(body).namespace === now.namespace),
  )
  if (isSame) return first
  const all = left.map(({ body }) => `\`${named(idOf(body))}\``).join(', ')
  search.ambiguities.push({ at, message: `\`${name}\` may mean each of ${all}` })
  return undefined
}

/** Kind, group and version are compared with what the object was, as far as they are given. */
function wasOfKind({ body, past }: KObject, wanted: Search['target'] | undefined): boolean {
  if (!wanted) return true
  const { group, version } = idOf(body)
  return past.some(({ kind }) => isMeant(wanted, { kind, group, version }))
}

function roleOf(body: Value): Search['target'] | undefined {
  const role = new Map(entries(get(body, 'roleRef')))
  const [kind, group] = [role.get('kind'), role.get('apiGroup')]
  return kind && group ? { kind: printable(kind), group: printable(group) } : undefined
}

function hasSameAffixes(a: KObject, b: KObject, emptyFits: boolean): boolean {
  return (['prefixes', 'suffixes'] as const).every((list) => {
    if (emptyFits && (a[list].length === 0 || b[list].length === 0)) return true
    return endsAlike(a[list], b[list])
  })
}

function endsAlike(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length)
  if (length === 0) return a.length === b.length
  return a.slice(-length).join('\n') === b.slice(-length).join('\n')
}

/** Names that changed on the way (prefix, suffix, namespace, hash) are changed where other objects mention them, too. */
import { get, printable, text, type Value } from '../../../model/index.js'
import { change, computed, fields, withEntry } from './edit.js'
import { nameReferences, specsFor, typedReferences } from './field-specs.js'
import { effectiveNamespace, idOf, idsOf, type KObject } from './object.js'

type Index = ReadonlyMap<string, readonly KObject[]>

export function updateReferences(objects: readonly KObject[]): readonly KObject[] {
  const index = indexByName(objects)
  return objects.map((object) => {
    const id = idOf(object.body)
    let body = object.body
    for (const [kind, specs] of Object.entries(nameReferences)) {
      for (const spec of specsFor(specs, id)) {
        body = change(body, fields(spec.path), (name) => renamed(name, kind, object, index))
      }
    }
    for (const spec of specsFor(typedReferences, id)) {
      body = change(body, fields(spec.path), (reference) => retarget(reference, object, index))
    }
    return body === object.body ? object : { ...object, body }
  })
}

function indexByName(objects: readonly KObject[]): Index {
  const index = new Map<string, KObject[]>()
  for (const object of objects) {
    for (const key of new Set(idsOf(object).map((id) => `${id.kind} ${id.name}`))) {
      const known = index.get(key)
      if (known) known.push(object)
      else index.set(key, [object])
    }
  }
  return index
}

function renamed(name: Value, kind: string, referrer: KObject, index: Index): Value {
  const target = name.kind === 'scalar' ? find(kind, printable(name), referrer, index) : undefined
  const now = target ? idOf(target.body).name : undefined
  return now === undefined || now === printable(name) ? name : computed(now, name, `the name of the ${kind}`)
}

/** `{ kind, name, namespace }`, in a list or alone. */
function retarget(reference: Value, referrer: KObject, index: Index): Value {
  if (reference.kind === 'list') {
    return { ...reference, items: reference.items.map((one) => retarget(one, referrer, index)) }
  }
  const name = get(reference, 'name')
  const namespace = get(reference, 'namespace')
  const kind = text(get(reference, 'kind'))
  const target = find(kind, printable(name), referrer, index, printable(namespace))
  if (reference.kind !== 'map' || !target) return reference
  const now = idOf(target.body)
  const named =
    now.name === printable(name)
      ? reference
      : withEntry(reference, 'name', computed(now.name, name, `the name of the ${kind}`))
  if (namespace.kind !== 'scalar' || now.namespace === '' || now.namespace === printable(namespace)) return named
  return withEntry(named, 'namespace', computed(now.namespace, namespace, `the namespace of the ${kind}`))
}

/** The one object that bears, or bore, the name; none where it can't be told which. */
function find(kind: string, name: string, referrer: KObject, index: Index, namespace = ''): KObject | undefined {
  let candidates = index.get(`${kind} ${name}`) ?? []
  if (namespace !== '') {
    candidates = candidates.filter((c) =>
      idsOf(c).some((id) => id.name === name && effectiveNamespace(id) === namespace),
    )
  }
  const near = (accepts: (candidate: KObject) => boolean): void => {
    const kept = candidates.length > 1 ? candidates.filter(accepts) : candidates
    if (kept.length > 0) candidates = kept
  }
  const affixes = referrer.affixes.join('\n')
  const own = effectiveNamespace(idOf(referrer.body))
  near((candidate) => candidate.affixes.join('\n') === affixes)
  near((candidate) => effectiveNamespace(idOf(candidate.body)) === own)
  near((candidate) => idOf(candidate.body).name === name)
  return candidates.length === 1 ? candidates[0] : undefined
}

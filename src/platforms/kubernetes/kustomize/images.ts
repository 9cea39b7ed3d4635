/** `images`: another name, tag or digest for every image of a name, wherever containers are listed. */
import { get, isUnset, printable, type Value } from '../../../model/index.js'
import { computed } from './edit.js'
import { idOf, type KObject, withBody } from './object.js'

const containerLists: ReadonlySet<string> = new Set(['containers', 'initContainers', 'ephemeralContainers'])

export function setImage(objects: readonly KObject[], rule: Value): readonly KObject[] {
  return objects.map((object) =>
    idOf(object.body).kind === 'CustomResourceDefinition' ? object : withBody(object, inContainers(object.body, rule)),
  )
}

function inContainers(value: Value, rule: Value): Value {
  if (value.kind === 'list') {
    const items = value.items.map((item) => inContainers(item, rule))
    return items.every((item, i) => item === value.items[i]) ? value : { ...value, items }
  }
  if (value.kind !== 'map') return value
  let entries: Map<string, Value> | undefined
  for (const [key, entry] of value.entries) {
    const next = containerLists.has(key) ? ofContainers(entry, rule) : inContainers(entry, rule)
    if (next === entry) continue
    entries ??= new Map(value.entries)
    entries.set(key, next)
  }
  return entries ? { ...value, entries } : value
}

function ofContainers(containers: Value, rule: Value): Value {
  if (containers.kind !== 'list') return containers
  const items = containers.items.map((container) => {
    const image = get(container, 'image')
    const next = container.kind === 'map' && image.kind === 'scalar' ? replaced(image, rule) : image
    return container.kind === 'map' && next !== image
      ? { ...container, entries: new Map(container.entries).set('image', next) }
      : container
  })
  return items.every((item, i) => item === containers.items[i]) ? containers : { ...containers, items }
}

/** What decides the tag stands where `newTag`, `digest` or `newName` stands. */
function replaced(image: Value, rule: Value): Value {
  const { name, tag, digest } = split(printable(image))
  if (name !== printable(get(rule, 'name'))) return image
  const [newName, newTag, newDigest] = ['newName', 'newTag', 'digest'].map((field) => get(rule, field))
  const written = (value: Value | undefined): string => (value && !isUnset(value) ? printable(value) : '')
  const pinned = written(newTag) !== '' || written(newDigest) !== ''
  const whole = [
    written(newName) || name,
    pinned ? prefixed(':', written(newTag)) : prefixed(':', tag),
    pinned ? prefixed('@', written(newDigest)) : prefixed('@', digest),
  ].join('')
  const cause = [newDigest, newTag, newName].find((value) => written(value) !== '')
  return whole === printable(image) ? image : computed(whole, image, '`images`', cause ?? image)
}

function prefixed(mark: string, part: string): string {
  return part === '' ? '' : mark + part
}

function split(image: string): { name: string; tag: string; digest: string } {
  const [before = '', digest = ''] = image.split('@', 2)
  const colon = before.indexOf(':', before.lastIndexOf('/') + 1)
  return colon < 0
    ? { name: before, tag: '', digest }
    : { name: before.slice(0, colon), tag: before.slice(colon + 1), digest }
}

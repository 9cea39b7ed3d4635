/** `images`: another name, tag or digest for every image of a name, wherever containers are listed. */
import { get, isUnset, printable, type Value } from '../../../model/index.js'
import { change, computed, fields } from './edit.js'
import { type FieldSpec, specsFor } from './field-spec.js'
import { idOf, type KObject, withBody } from './object.js'
import { compiled } from './patterns.js'

const containerLists: ReadonlySet<string> = new Set(['containers', 'initContainers'])

/** @param specs where images stand beside those lists. */
export function setImage(objects: readonly KObject[], rule: Value, specs: readonly FieldSpec[]): readonly KObject[] {
  const put = replacing(rule)
  return objects.map((object) => {
    const id = idOf(object.body)
    if (id.kind === 'CustomResourceDefinition') return object
    let body = inContainers(object.body, put)
    for (const spec of specsFor(specs, id)) body = change(body, fields(spec.path), put)
    return withBody(object, body)
  })
}

type Put = (image: Value) => Value

function inContainers(value: Value, put: Put): Value {
  if (value.kind === 'list') {
    const items = value.items.map((item) => inContainers(item, put))
    return items.every((item, i) => item === value.items[i]) ? value : { ...value, items }
  }
  if (value.kind !== 'map') return value
  let entries: Map<string, Value> | undefined
  for (const [key, entry] of value.entries) {
    const below = inContainers(entry, put)
    const next = containerLists.has(key) ? ofContainers(below, put) : below
    if (next === entry) continue
    entries ??= new Map(value.entries)
    entries.set(key, next)
  }
  return entries ? { ...value, entries } : value
}

function ofContainers(containers: Value, put: Put): Value {
  if (containers.kind !== 'list') return containers
  const items = containers.items.map((container) =>
    container.kind === 'map' ? change(container, ['image'], put) : container,
  )
  return items.every((item, i) => item === containers.items[i]) ? containers : { ...containers, items }
}

/** What decides the tag stands where `newTag`, `digest` or `newName` stands. */
function replacing(rule: Value): Put {
  const [newName, newTag, newDigest, tagSuffix] = (['newName', 'newTag', 'digest', 'tagSuffix'] as const).map(
    (field) => {
      const value = get(rule, field)
      return { value, text: isUnset(value) ? '' : printable(value) }
    },
  ) as [Given, Given, Given, Given]
  const cause = [newDigest, newTag, tagSuffix, newName].find(({ text }) => text !== '')?.value
  const isNamed = imagePattern(printable(get(rule, 'name')))
  return (image) => {
    if (image.kind !== 'scalar' || !isNamed(printable(image))) return image
    const { name, tag, digest } = split(printable(image))
    const pins = newTag.text !== '' || newDigest.text !== ''
    const whole = [
      newName.text || name,
      prefixed(':', pins ? newTag.text : tag + tagSuffix.text),
      prefixed('@', pins ? newDigest.text : tagSuffix.text === '' ? digest : ''),
    ].join('')
    return whole === printable(image) ? image : computed(whole, image, '`images`', cause ?? image)
  }
}

interface Given {
  readonly value: Value
  readonly text: string
}

/** kustomize reads the name as a pattern, in which a dot is any character. */
function imagePattern(name: string): (image: string) => boolean {
  const pattern = compiled(`^${name}(:[\\w.{}-]*)?(@[a-zA-Z0-9]+[a-zA-Z0-9.+_-]*:[\\w.{}-]*)?$`)
  return (image) => pattern?.test(image) ?? false
}

export function isImageName(name: string): boolean {
  return compiled(`^${name}$`) !== undefined
}

function prefixed(mark: string, part: string): string {
  return part === '' ? '' : mark + part
}

/** As kustomize takes a reference apart: a port of the registry is no tag. */
function split(image: string): { name: string; tag: string; digest: string } {
  const slash = Math.max(0, image.indexOf('/'))
  const at = image.indexOf('@', slash)
  const before = at < 0 ? image : image.slice(0, at)
  const colon = before.indexOf(':', slash)
  return {
    name: colon < 0 ? before : before.slice(0, colon),
    tag: colon < 0 ? '' : before.slice(colon + 1),
    digest: at < 0 ? '' : image.slice(at + 1),
  }
}

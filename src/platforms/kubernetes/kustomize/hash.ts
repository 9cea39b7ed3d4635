/** The hash that kustomize appends to the names of what it generates. */
import { child, entries, get, isUnset, printable, type Value } from '../../../model/index.js'
import { change, computed } from './edit.js'
import { idOf, type KObject, remembering, withBody } from './object.js'

export function addHashes(objects: readonly KObject[]): readonly KObject[] {
  return objects.map((object) => {
    const hash = object.hashed ? hashOf(object.body) : undefined
    if (hash === undefined) return object
    const rename = (name: Value): Value => computed(`${printable(name)}-${hash}`, name, 'the hash of its content')
    return withBody(remembering(object), change(object.body, ['metadata', 'name'], rename))
  })
}

/** Undefined where a part of the content isn't known: the name is then known but for its end. */
function hashOf(body: Value): string | undefined {
  const { kind } = idOf(body)
  const data = plain(get(body, 'data'))
  const stringData = plain(get(body, 'stringData'))
  const binaryData = plain(get(body, 'binaryData'))
  if (!data || !stringData || !binaryData) return undefined
  // The name is part of what is hashed, but always as an empty text: kustomize looks for it in the wrong place.
  const content: Record<string, unknown> = { kind, name: '', data: isUnset(get(body, 'data')) ? '' : data }
  if (kind === 'Secret') content.type = printable(get(body, 'type'))
  if (!isUnset(get(body, 'stringData'))) content.stringData = stringData
  if (!isUnset(get(body, 'binaryData'))) content.binaryData = binaryData
  return readable(
    process.getBuiltinModule('node:crypto').createHash('sha256').update(asGoWrites(content)).digest('hex'),
  )
}

function plain(map: Value): Record<string, string> | undefined {
  if (map.kind === 'unknown' || (map.kind === 'map' && map.open)) return undefined
  const result: [string, string][] = []
  for (const [key] of entries(map)) {
    const value = child(map, key)
    if (value.kind !== 'scalar') return undefined
    result.push([key, printable(value)])
  }
  return Object.fromEntries(result)
}

/** JSON with sorted keys, `<`, `>` and `&` escaped: what is hashed. */
function asGoWrites(value: unknown): string {
  if (typeof value !== 'object' || value === null) {
    return JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
  }
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, one]) => `${asGoWrites(key)}:${asGoWrites(one)}`).join(',')}}`
}

const unmistakable: Readonly<Record<string, string>> = { '0': 'g', '1': 'h', '3': 'k', a: 'm', e: 't' }

/** The first ten digits, with letters for those that could be read as words or numbers. */
function readable(hex: string): string {
  return [...hex.slice(0, 10)].map((digit) => unmistakable[digit] ?? digit).join('')
}

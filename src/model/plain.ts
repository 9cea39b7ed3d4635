/** A `Value` as the plain data that schemas, programs and other engines speak of. What isn't known reads as null. */
import type { Value } from './value.js'

export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'bigint' ? Number(value.value) : value.value
    case 'list':
      return value.items.map(plain)
    case 'map':
      return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]))
    default:
      return null
  }
}

/** A `Value` as the plain data that JSON Schemas speak of. What isn't known reads as null; see `violations.ts`. */
import type { Value } from '../../model/index.js'

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

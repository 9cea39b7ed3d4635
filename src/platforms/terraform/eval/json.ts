/** JSON as the language writes it. */
import type { Primitive, Value } from '../../../model/index.js'
import { sortedKeys } from './iterate.js'
import { formatNumber, isNumeric } from './numbers.js'

/** Keys sorted, no spaces, and characters that mean something in HTML escaped. The value must be wholly known. */
export function jsonText(value: Value): string {
  switch (value.kind) {
    case 'list':
      return `[${value.items.map(jsonText).join(',')}]`
    case 'map':
      return `{${sortedKeys(value.entries)
        .map(([name, entry]) => `${quote(name)}:${jsonText(entry)}`)
        .join(',')}}`
    case 'scalar':
      return primitiveText(value.value)
    default:
      return 'null'
  }
}

function primitiveText(value: Primitive): string {
  if (typeof value === 'string') return quote(value)
  return isNumeric(value) ? formatNumber(value) : String(value)
}

function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

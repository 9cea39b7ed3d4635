/** JSON and back, as the language writes and reads it. */
import { list, mapping, type Primitive, type Span, scalar, type Value } from '../../../model/index.js'
import { sortedKeys } from './iterate.js'
import { formatNumber, isNumeric } from './numbers.js'
import { maxNesting } from './scope.js'

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
  return JSON.stringify(text)
    .replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/\\[bf]/g, (c, at: number, whole: string) =>
      isEscaped(whole, at) ? c : c === '\\b' ? '\\u0008' : '\\u000c',
    )
}

/** Whether the backslash at `at` is itself escaped. */
function isEscaped(text: string, at: number): boolean {
  let before = 0
  while (text[at - 1 - before] === '\\') before++
  return before % 2 === 1
}

/** All parts stand at `at`; `undefined` if the text is no JSON, or nested too deeply. */
export function parseJson(text: string, at: Span): Value | undefined {
  try {
    return fromPlain(JSON.parse(text), at, 0)
  } catch {
    return undefined
  }
}

/** Plain data (of JSON, YAML) as a Value; `undefined` if nested too deeply. */
export function fromPlain(data: unknown, at: Span, depth: number): Value | undefined {
  if (depth > maxNesting) return undefined
  if (Array.isArray(data)) {
    const items: Value[] = []
    for (const one of data) {
      const item = fromPlain(one, at, depth + 1)
      if (!item) return undefined
      items.push(item)
    }
    return list(items, at)
  }
  if (typeof data === 'object' && data !== null) {
    const found = new Map<string, Value>()
    for (const [name, one] of data instanceof Map ? data : Object.entries(data)) {
      const entry = fromPlain(one, at, depth + 1)
      if (!entry) return undefined
      found.set(String(name), entry)
    }
    return mapping(found, at)
  }
  return scalar(isPrimitive(data) ? data : null, at, { style: 'computed' })
}

function isPrimitive(data: unknown): data is Exclude<Primitive, null> {
  return typeof data === 'string' || typeof data === 'boolean' || isNumeric(data)
}

/** Compute resources of a container: as the API server completes them, and as numbers. */
import { entries, get, isUnset, mapping, printable, scalar, table, unknown, type Value } from '../../model/index.js'

/**
 * `requests` and `limits` as they take effect: where only a limit is given, the API server requests as much.
 * Source: Kubernetes documentation, "Resource Management for Pods and Containers".
 */
export function effectiveResources(container: Value): Value {
  const written = get(container, 'resources')
  if (written.kind === 'unknown') return written
  const limits = get(written, 'limits')
  const requests = get(written, 'requests')
  const completed = new Map<string, Value>(entries(requests))
  for (const [name, limit] of entries(limits)) {
    const own = completed.get(name)
    if (!own || isUnset(own)) completed.set(name, limit)
  }
  const at = (part: Value): Value => (part.kind === 'missing' ? written : part)
  const map = (part: Value, content: ReadonlyMap<string, Value>): Value => {
    if (part.kind === 'unknown') return part
    const { span, keySpan } = at(part)
    const open = (part.kind === 'map' && part.open) || (part === requests && limits.kind === 'unknown')
    return mapping(content, span, { open, ...(keySpan ? { keySpan } : {}) })
  }
  return map(
    written,
    new Map([
      ['requests', map(requests, completed)],
      ['limits', map(limits, new Map(entries(limits)))],
    ]),
  )
}

/** The same tree with numbers: CPU in cores, memory and storage in bytes. */
export function amounts(value: Value): Value {
  if (value.kind === 'map') {
    return { ...value, entries: new Map([...value.entries].map(([name, entry]) => [name, amounts(entry)])) }
  }
  if (value.kind !== 'scalar') return value
  const number = quantity(printable(value))
  if (number === undefined) return unknown('it is not a quantity', value.span)
  return scalar(number, value.span, { style: 'computed', ...(value.keySpan ? { keySpan: value.keySpan } : {}) })
}

const suffixes = table<number>({
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
})

/** `500m`, `1.5Gi`, `2e3`; undefined if it is none. */
export function quantity(text: string): number | undefined {
  const match = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)([a-zA-Z]{0,2})$/.exec(text.trim())
  const factor = suffixes[match?.[2] ?? '?']
  return match && factor !== undefined ? Number(match[1]) * factor : undefined
}

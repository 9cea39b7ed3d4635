/** Values that were read from a text made of another one, put back to where that one was written. */
import type { Span, Value } from '../../model/index.js'

export function relocate(value: Value, move: (span: Span) => Span): Value {
  const at = { span: move(value.span), ...(value.keySpan ? { keySpan: move(value.keySpan) } : {}) }
  if (value.kind === 'list') return { ...value, ...at, items: value.items.map((item) => relocate(item, move)) }
  if (value.kind !== 'map') return { ...value, ...at }
  const entries = new Map([...value.entries].map(([key, entry]) => [key, relocate(entry, move)]))
  return { ...value, ...at, entries }
}

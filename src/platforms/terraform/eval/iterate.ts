/** The elements of a collection with their keys, as for-expressions and `%{ for }` see them. */
import { scalar, type Value } from '../../../model/index.js'
import { isSet } from './types.js'

export interface Element {
  readonly key: Value
  readonly value: Value
}

/** Pairs in the language's order: mappings by key, lists by position; the key of a set's element is the element. */
export function elements(collection: Value): readonly Element[] {
  if (collection.kind === 'list') {
    const keyless = isSet(collection)
    return collection.items.map((value, i) => ({ key: keyless ? value : scalar(i, value.span), value }))
  }
  if (collection.kind !== 'map') return []
  return sortedKeys(collection.entries).map(([name, value]) => ({
    key: scalar(name, value.keySpan ?? value.span),
    value,
  }))
}

export function sortedKeys(entries: ReadonlyMap<string, Value>): readonly (readonly [string, Value])[] {
  return [...entries].sort(([a], [b]) => compareText(a, b))
}

/** By code point, which is also the order of the UTF-8 bytes. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)]
    if (x !== y) return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1
  }
  return a.length - b.length
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

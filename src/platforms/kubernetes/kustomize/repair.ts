/**
 * Which edits of a text do in everything that is built of it what they say. An object is built of itself as written, of
 * patches and of what reads and writes its fields; an edit is let through where nothing else speaks of what it changes.
 */
import {
  contains,
  type Edit,
  place,
  type Repair,
  type SourceFile,
  type Span,
  span,
  touchedEntries,
  type Value,
} from '../../../model/index.js'
import type { KObject, Source } from './object.js'

/** @param objects everything that is built in the scan; @param isScanned is what else is built of the file known? */
export function repairs(
  objects: readonly KObject[],
  isScanned: (file: SourceFile) => boolean,
): (object: KObject) => Repair {
  const texts = textsOf(objects)
  const holders = ({ span }: Edit): number => {
    const known = texts.get(span.file.path) ?? []
    const text = known[lastBefore(known, span.start)]
    return text && contains(text.at, span) ? text.holders.size : 0
  }
  return (object) => ({ refuses: (edit) => refusal(object, edit, isScanned), holders })
}

/** Index of the last text that begins there or before. */
function lastBefore(texts: readonly Text[], start: number): number {
  let low = 0
  let high = texts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((texts[middle]?.at.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  return low
}

interface Text {
  readonly at: Span
  readonly holders: Set<KObject>
}

/** Documents that objects are written as, or patched by, in order. */
function textsOf(objects: readonly KObject[]): ReadonlyMap<string, readonly Text[]> {
  const known = new Map<string, Map<number, Text>>()
  for (const object of objects) {
    for (const { span: at } of object.sources.filter(({ isObject }) => isObject)) {
      const { path } = at.file
      const texts = known.get(path) ?? new Map<number, Text>()
      known.set(path, texts)
      const text = texts.get(at.start) ?? { at, holders: new Set() }
      texts.set(at.start, text)
      text.holders.add(object)
    }
  }
  const inOrder = (texts: Iterable<Text>): readonly Text[] => [...texts].sort((a, b) => a.at.start - b.at.start)
  return new Map([...known].map(([path, texts]) => [path, inOrder(texts.values())]))
}

function isWrittenIn({ isObject, span }: Source, edit: Edit): boolean {
  return isObject && contains(span, edit.span)
}

function refusal(
  { sources, vars, extent }: KObject,
  edit: Edit,
  isScanned: (file: SourceFile) => boolean,
): string | undefined {
  const { file, start } = edit.span
  if (!isScanned(file)) return `what else is built of \`${file.path}\` was not scanned`
  const own = sources.findIndex((source) => isWrittenIn(source, edit))
  if (own < 0) return `what stands at ${place(span(file, start, start))} is not written as the object is`
  if (vars.length > 0) return 'variables of the kustomization read the object'
  const { keys, sets } = touchedEntries(edit)
  if (!sets && sources[0]?.span !== extent) return 'it patches what is not written as an object'
  // What is written anew overrides all that came before, as it did.
  const others = sources.filter((_, i) => (sets ? i > own : i !== own))
  const rival = others.find(({ value }) => speaksOf(value, keys))
  return rival && `${place(rival.span)} may speak of \`${keys.join('`, `')}\`, too`
}

const wholesale = ['copy', 'move', 'test']

/** As a key, or in the path of a JSON patch or of a replacement; orders about whole mappings may mean anything. */
function speaksOf(value: Value, keys: readonly string[]): boolean {
  if (value.kind === 'list') return value.items.some((item) => speaksOf(item, keys))
  if (value.kind === 'map') {
    return [...value.entries].some(
      ([key, entry]) =>
        key === '$patch' ||
        keys.includes(key) ||
        (key === 'op' && entry.kind === 'scalar' && wholesale.includes(String(entry.value))) ||
        speaksOf(entry, keys),
    )
  }
  if (value.kind !== 'scalar' || typeof value.value !== 'string') return false
  return value.value.split(/[/.[\]=]/).some((step) => keys.includes(step))
}

/** What a template's action wrote came from the values that it names: they are what a person would change. */
import { get, lineSpan, position, printable, type Value } from '../../../model/index.js'
import type { FindValue } from './values.js'

/** Values of a rendered object, at the template's places already: those that an action wrote get their origin. */
export function withOrigins(value: Value, find: FindValue): Value {
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => withOrigins(item, find)) }
  if (value.kind === 'map') {
    return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, withOrigins(entry, find)])) }
  }
  if (value.kind !== 'scalar' || value.style !== 'computed') return value
  const source = sourceOf(value, find)
  return source ? { ...value, origin: source.value, via: `value \`${source.path.join('.')}\`` } : value
}

interface Source {
  readonly path: readonly string[]
  readonly value: Value
}

/** Of several values that the line names, the last one whose text is a part of what was written. */
function sourceOf(value: Value, find: FindValue): Source | undefined {
  const { file, start } = value.span
  const line = lineSpan(file, position(file, start).line)
  const named = [...file.text.slice(line.start, line.end).matchAll(/\.Values((?:\.[A-Za-z_]\w*)+)/g)]
  const sources = named.flatMap(([, dotted = '']) => {
    const path = dotted.slice(1).split('.')
    const found = find(path)
    return found ? [{ path, value: found }] : []
  })
  const written = printable(value)
  const whole = sources.findLast(({ value: part }) => printable(part) !== '' && written.includes(printable(part)))
  return whole ?? sources.flatMap((source) => within(source, written)).at(0)
}

/** `toYaml .Values.securityContext` writes everything below: what has the same text is meant, if only one does. */
function within({ path, value }: Source, written: string): readonly Source[] {
  const found = [...leaves(value, path)].filter((leaf) => printable(leaf.value) === written)
  return found.length === 1 ? found : []
}

function* leaves(value: Value, path: readonly string[]): Generator<Source> {
  if (value.kind === 'map') for (const [key, entry] of value.entries) yield* leaves(entry, [...path, key])
  else if (value.kind === 'list') {
    for (let i = 0; i < value.items.length; i++) yield* leaves(get(value, [i]), [...path, String(i)])
  } else if (value.kind === 'scalar') yield { path, value }
}

/** `!reference [job, key, …]`, which the YAML parser hands on as `{ '!reference': [job, key] }`. */
import { child, entries, items, list, mapping, printable, unknown, type Value } from '../../model/index.js'

/** GitLab resolves references of references up to ten levels. */
const maxDepth = 10

/** The value with all references resolved against the whole configuration; lists of a reference join the list they stand in. */
export function dereferenced(value: Value, config: Value, depth = 0): Value {
  if (value.kind === 'map') {
    const path = value.entries.get('!reference')
    if (path && value.entries.size === 1) return target(path, value, config, depth)
    const resolved = [...entries(value)].map(([key, item]) => [key, dereferenced(item, config, depth)] as const)
    if (resolved.every(([key, item]) => item === child(value, key))) return value
    return mapping(new Map(resolved), value.span, { open: value.open, ...place(value) })
  }
  if (value.kind !== 'list') return value
  const resolved = value.items.flatMap((item) => spliced(item, dereferenced(item, config, depth)))
  const same = resolved.length === value.items.length && resolved.every((item, i) => item === value.items[i])
  return same ? value : list(resolved, value.span, { open: value.open, ...place(value) })
}

function spliced(written: Value, resolved: Value): readonly Value[] {
  return written !== resolved && resolved.kind === 'list' ? resolved.items : [resolved]
}

function target(path: Value, written: Value, config: Value, depth: number): Value {
  let found = config
  for (const step of items(path)) found = child(found, printable(step))
  if (found.kind === 'missing' || depth >= maxDepth) {
    const names = items(path).map((step) => printable(step))
    return unknown(`\`!reference [${names.join(', ')}]\` leads nowhere that can be seen`, written.span, place(written))
  }
  const resolved = dereferenced(found, config, depth + 1)
  return written.keySpan ? { ...resolved, keySpan: written.keySpan } : resolved
}

function place(value: Value): { keySpan?: NonNullable<Value['keySpan']> } {
  return value.keySpan ? { keySpan: value.keySpan } : {}
}

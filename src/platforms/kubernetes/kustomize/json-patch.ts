/** JSON patches (RFC 6902) on a `Value`. */
import { get, isUnset, items, missing, printable, scalar, text, type Value } from '../../../model/index.js'
import { withEntry } from './edit.js'

export interface PatchFailure {
  readonly operation: Value
  readonly why: string
}

export interface Patched {
  readonly value: Value
  readonly failures: readonly PatchFailure[]
}

/** Applies what can be applied; an operation that can't leaves the value alone and is answered. */
export function jsonPatch(body: Value, operations: readonly Value[]): Patched {
  let value = body
  const failures: PatchFailure[] = []
  for (const operation of operations) {
    const next = apply(value, operation)
    if (typeof next === 'string') failures.push({ operation, why: next })
    else value = next
  }
  return { value, failures }
}

function apply(body: Value, operation: Value): Value | string {
  const path = pointer(operation, 'path')
  if (!path) return 'its `path` is not a JSON pointer'
  const given = get(operation, 'value')
  switch (text(get(operation, 'op'))) {
    case 'add':
      return edit(body, path, (parent, key) => add(parent, key, given))
    case 'replace':
      return edit(body, path, (parent, key) => replace(parent, key, given))
    case 'remove':
      return edit(body, path, remove)
    case 'test':
      return equal(at(body, path), given) ? body : `\`${shown(path)}\` is not as the test expects`
    case 'copy':
    case 'move':
      return transfer(body, operation, path)
    default:
      return 'its `op` is none of add, remove, replace, move, copy and test'
  }
}

function transfer(body: Value, operation: Value, path: readonly string[]): Value | string {
  const from = pointer(operation, 'from')
  const parent = from ? at(body, from.slice(0, -1)) : undefined
  const moves = text(get(operation, 'op')) === 'move'
  const nothing = scalar(null, operation.span, { style: 'computed' })
  const source = from ? (at(body, from) ?? (moves || parent?.kind !== 'map' ? undefined : nothing)) : undefined
  if (!from || !source) return 'its `from` names nothing that exists'
  const without = moves ? edit(body, from, remove) : body
  return typeof without === 'string' ? without : edit(without, path, (parent, key) => add(parent, key, source))
}

function pointer(operation: Value, field: string): readonly string[] | undefined {
  const written = get(operation, field)
  if (written.kind !== 'scalar' || !printable(written).startsWith('/')) return undefined
  return printable(written)
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const shown = (path: readonly string[]): string => `/${path.join('/')}`

function at(value: Value, path: readonly string[]): Value | undefined {
  let current: Value | undefined = value
  for (const step of path) {
    if (current?.kind === 'map') current = current.entries.get(step)
    else if (current?.kind === 'list') current = current.items[Number(step)]
    else return undefined
  }
  return current
}

type Change = (parent: Value, key: string) => Value | string

/** What stands below something unknown can't be reached, nor does it matter. */
function edit(value: Value, path: readonly string[], make: Change): Value | string {
  const [step = '', ...rest] = path
  if (value.kind === 'unknown') return value
  if (rest.length === 0) return make(value, step)
  const child = at(value, [step])
  if (!child) return `\`${step}\` doesn't exist`
  const changed = edit(child, rest, make)
  if (typeof changed === 'string') return changed
  return put(value, step, changed)
}

function put(parent: Value, key: string, value: Value): Value | string {
  if (parent.kind === 'map') return withEntry(parent, key, value)
  if (parent.kind !== 'list') return `\`${key}\` stands below a plain value`
  return { ...parent, items: parent.items.map((item, i) => (i === Number(key) ? value : item)) }
}

function add(parent: Value, key: string, value: Value): Value | string {
  if (parent.kind !== 'list') return put(parent, key, value)
  const index = key === '-' ? parent.items.length : Number(key)
  if (!Number.isInteger(index) || index < 0 || index > parent.items.length) return `there is no position \`${key}\``
  return { ...parent, items: [...parent.items.slice(0, index), value, ...parent.items.slice(index)] }
}

/** kustomize also replaces what a mapping doesn't have. */
function replace(parent: Value, key: string, value: Value): Value | string {
  return parent.kind === 'map' || at(parent, [key]) ? put(parent, key, value) : `\`${key}\` doesn't exist`
}

function remove(parent: Value, key: string): Value | string {
  if (!at(parent, [key])) return `\`${key}\` doesn't exist`
  if (parent.kind === 'list') return { ...parent, items: parent.items.filter((_, i) => i !== Number(key)) }
  return withEntry(parent, key, missing(parent.span))
}

function equal(a: Value | undefined, b: Value): boolean {
  if (!a) return isUnset(b)
  if (a.kind !== b.kind) return a.kind === 'unknown'
  if (a.kind === 'scalar' && b.kind === 'scalar') return a.value === b.value
  if (a.kind === 'list')
    return a.items.length === items(b).length && a.items.every((item, i) => equal(item, get(b, [i])))
  if (a.kind !== 'map' || b.kind !== 'map' || a.entries.size !== b.entries.size) return false
  return [...a.entries].every(([key, value]) => equal(value, get(b, [key])))
}

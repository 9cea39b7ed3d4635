/**
 * Strategic merge patches as kustomize applies them: mappings merge, lists that the API gives a merge key merge by it,
 * all other lists are replaced; `null` and `$patch: delete` take away, `$patch: replace` replaces. The whole object is
 * walked, so that lists of the base lose items of the same key, too.
 */
import { get, isUnset, list, mapping, printable, text, type Value } from '../../../model/index.js'
import type { MergeField, MergeType } from './merge-types.js'

/** Where patch and object are of different kinds, or an order is none that exists. */
export interface Mismatch {
  readonly at: Value
  readonly why: string
}

/** @returns the patched object, undefined where the patch deletes it; and what kustomize refuses. */
export function strategicMerge(
  base: Value,
  patch: Value,
  type: MergeType | undefined,
): { readonly value: Value | undefined; readonly mismatches: readonly Mismatch[] } {
  const mismatches: Mismatch[] = []
  return { value: merge(base, patch, type ? { type } : undefined, mismatches), mismatches }
}

type Map = Extract<Value, { kind: 'map' }>
type List = Extract<Value, { kind: 'list' }>

/** Undefined where nothing is left. */
function merge(
  base: Value | undefined,
  patch: Value | undefined,
  field: MergeField | undefined,
  mismatches: Mismatch[],
): Value | undefined {
  if (base?.kind === 'unknown' || patch?.kind === 'unknown') return withUnknown(base, patch)
  const [old, added] = [base && !isUnset(base) ? base : undefined, patch && !isUnset(patch) ? patch : undefined]
  const leading = old ?? added
  // An explicit null of the base stays where the patch says nothing of it, and goes where it does.
  if (!leading) return patch ? undefined : base
  if (patch && !added) return undefined
  if (added && added.kind !== leading.kind) {
    mismatches.push({ at: added, why: `it is ${nameOf(added)}, and ${nameOf(leading)} stands there` })
    return base
  }
  if (leading.kind === 'map') return mergeMaps(asMap(old), asMap(added), field?.type, mismatches)
  if (leading.kind === 'list') {
    return field?.keys ? joinLists(asList(old), asList(added), field.keys, field.type, mismatches) : (added ?? old)
  }
  // What the patch leaves as it is stays where it was written.
  const isSame = old?.kind === 'scalar' && added?.kind === 'scalar' && old.value === added.value
  return isSame ? old : (added ?? old)
}

const nameOf = ({ kind }: Value): string =>
  ({ map: 'a mapping', list: 'a list', scalar: 'a plain value' })[kind as string] ?? 'nothing'
const asMap = (value: Value | undefined): Map | undefined => (value?.kind === 'map' ? value : undefined)
const asList = (value: Value | undefined): List | undefined => (value?.kind === 'list' ? value : undefined)

/** What a patch adds to something unknown is known, the rest isn't. */
function withUnknown(base: Value | undefined, patch: Value | undefined): Value | undefined {
  if (base?.kind !== 'unknown') return patch
  if (patch?.kind === 'map') return { ...cleaned(patch), open: true }
  if (patch?.kind === 'list') return { ...patch, open: true }
  return patch ?? base
}

function cleaned(patch: Map): Map {
  const result = mergeMaps(undefined, patch, undefined, [])
  return result?.kind === 'map' ? result : { ...patch, entries: new Map() }
}

function mergeMaps(
  base: Map | undefined,
  patch: Map | undefined,
  type: MergeType | undefined,
  mismatches: Mismatch[],
): Value | undefined {
  const { order, rest } = orderOf(patch, mismatches)
  if (order === 'delete') return undefined
  const old = order === 'replace' ? rest : (base ?? rest)
  if (!old) return undefined
  const result = new Map(old.entries)
  for (const key of new Set([...old.entries.keys(), ...(rest?.entries.keys() ?? [])])) {
    const before = old.entries.get(key)
    const merged = merge(old === rest ? undefined : before, rest?.entries.get(key), type?.(key), mismatches)
    if (merged === before) continue
    if (merged) result.set(key, merged)
    else result.delete(key)
  }
  const open = old.open || (rest?.open ?? false)
  const isAsBefore =
    open === old.open && result.size === old.entries.size && [...result].every(([k, v]) => old.entries.get(k) === v)
  return isAsBefore ? old : mapping(result, old.span, { open, ...(old.keySpan ? { keySpan: old.keySpan } : {}) })
}

const orderKey = '$patch'

/** `$patch` of a mapping, and the mapping without it. */
function orderOf(patch: Map | undefined, mismatches: Mismatch[]): { order: string; rest: Map | undefined } {
  const written = patch?.entries.get(orderKey)
  if (!patch || !written) return { order: 'merge', rest: patch }
  const entries = new Map(patch.entries)
  entries.delete(orderKey)
  return { order: checked(written, mismatches), rest: { ...patch, entries } }
}

function checked(written: Value, mismatches: Mismatch[]): string {
  const order = text(written)
  if (!['delete', 'replace', 'merge'].includes(order)) {
    mismatches.push({ at: written, why: `\`${printable(written)}\` is none of \`merge\`, \`replace\` and \`delete\`` })
  }
  return order
}

function isBareOrder(item: Value): boolean {
  return item.kind === 'map' && item.entries.size === 1 && item.entries.has(orderKey)
}

/** `- $patch: replace` alone speaks of the whole list. */
function listOrderOf(patch: List | undefined, mismatches: Mismatch[]): { order: string; rest: List | undefined } {
  const bearer = patch?.items.find((item) => item.kind === 'map' && item.entries.has(orderKey))
  if (!patch || bearer?.kind !== 'map' || bearer.entries.size !== 1) return { order: 'merge', rest: patch }
  const order = checked(get(bearer, [orderKey]), mismatches)
  const items = patch.items.filter((item) => text(get(item, [orderKey])) !== order)
  return { order, rest: { ...patch, items } }
}

/** What the patch names comes first and in its order, as kustomize puts it; the rest of the list follows. */
function joinLists(
  base: List | undefined,
  patch: List | undefined,
  keys: readonly string[],
  type: MergeType | undefined,
  mismatches: Mismatch[],
): Value | undefined {
  const { order, rest } = base ? listOrderOf(patch, mismatches) : { order: 'merge', rest: patch }
  if (order === 'delete') return undefined
  const old = order === 'replace' ? rest : (base ?? rest)
  if (!old) return undefined
  if (keys.length === 0) return united(old, rest)
  const items = joinItems(old === rest ? [] : old.items, rest?.items ?? [], keys, type, mismatches)
  const isAsBefore = items.length === old.items.length && items.every((item, i) => item === old.items[i])
  const open = old.open || (rest?.open ?? false) || items.some((item) => item.kind === 'unknown')
  if (isAsBefore && open === old.open) return old
  return list(items, old.span, { open, ...(old.keySpan ? { keySpan: old.keySpan } : {}) })
}

function united(old: List, patch: List | undefined): Value {
  const known = new Set<string>()
  const items = [...(patch?.items ?? []), ...old.items].filter((item) => {
    const own = printable(item)
    return !known.has(own) && known.add(own)
  })
  return { ...old, items }
}

type Identity = readonly string[]

function joinItems(
  old: readonly Value[],
  added: readonly Value[],
  keys: readonly string[],
  type: MergeType | undefined,
  mismatches: Mismatch[],
): readonly Value[] {
  const read = (item: Value): Identity => keys.map((key) => printable(get(item, [key])))
  const identities = completed([...added, ...old].map(read))
  const used = keys.filter((_, i) => identities.some((identity) => identity[i] !== ''))
  const joined = new Map<string, Value>()
  const gone = new Set<Value>()
  for (const identity of identities) {
    const name = identity.join('\n')
    if (joined.has(name) || identity.every((part) => part === '')) continue
    const isMeant = (item: Value): boolean => bears(item, keys, identity)
    const [before, patch] = [old.find(isMeant), added.find(isMeant)]
    const result = merge(before, patch, type ? { type } : undefined, mismatches)
    // What kustomize makes of a base's item is put back over an order to replace it, and so is a later one of the name.
    const isReplaced = before && patch && text(get(patch, [orderKey])) === 'replace'
    const last = old.findLast(isMeant)
    const merged = isReplaced || (result && last !== before) ? last : result
    if (merged && !(merged.kind === 'map' && merged.entries.size === 0 && !merged.open)) joined.set(name, merged)
    else if (before) gone.add(before)
  }
  const keyless = [...added.filter((item) => !isBareOrder(item)), ...old].filter((item) => !hasKey(item, keys))
  if (used.length < 2) return [...joined.values(), ...keyless]
  const kept = (old.length > 0 ? old : added).filter((item) => !gone.has(item) && !keyless.includes(item))
  return [
    ...behindNew([...joined.values()], kept, keys, (item) => joined.get(read(item).join('\n')) ?? item),
    ...keyless,
  ]
}

/**
 * Where several keys count, what the list had stays in its order behind what is new. An item that leaves out a key
 * drives out all that are like it in the others.
 */
function behindNew(
  joined: readonly Value[],
  old: readonly Value[],
  keys: readonly string[],
  mergedOf: (item: Value) => Value,
): readonly Value[] {
  let result = joined
  for (const item of old) {
    const given = keys.filter((key) => printable(get(item, [key])) !== '')
    const isAlike = (other: Value): boolean =>
      given.every((key) => printable(get(other, [key])) === printable(get(item, [key])))
    result = [...result.filter((other) => !isAlike(other)), mergedOf(item)]
  }
  return result
}

const hasKey = (item: Value, keys: readonly string[]): boolean => keys.some((key) => printable(get(item, [key])) !== '')

function bears(item: Value, keys: readonly string[], identity: Identity): boolean {
  return keys.every((key, i) => identity[i] === '' || printable(get(item, [key])) === identity[i])
}

/** Two items of which one leaves out a key, and that are else alike, are one: a port with and without a protocol. */
function completed(identities: readonly Identity[]): readonly Identity[] {
  const result = [...identities]
  for (let i = 0; i < result.length; i++) {
    for (let j = 0; j < result.length; j++) {
      const both = common(result[i] ?? [], result[j] ?? [])
      if (both) result[i] = result[j] = both
    }
  }
  return result
}

function common(a: Identity, b: Identity): Identity | undefined {
  const fits = a.every((part, i) => part === b[i] || part === '' || b[i] === '')
  return fits && a.some((part, i) => part === b[i]) ? a.map((part, i) => part || (b[i] ?? '')) : undefined
}

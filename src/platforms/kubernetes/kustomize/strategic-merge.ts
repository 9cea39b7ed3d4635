/**
 * Strategic merge patches: mappings merge, lists of the API that have a merge key merge by it, all other lists are
 * replaced; `null` and `$patch: delete` take away. Source of the keys: `x-kubernetes-patch-merge-key` in the API's
 * published OpenAPI.
 */
import { child, get, list, mapping, printable, text, type Value } from '../../../model/index.js'
import type { Id } from './object.js'

/** Merge keys of lists by their field; several are tried together, as far as they are set. */
const mergeKeys: Readonly<Record<string, readonly string[]>> = {
  claims: ['name'],
  conditions: ['type'],
  containers: ['name'],
  env: ['name'],
  ephemeralContainers: ['name'],
  hostAliases: ['ip'],
  imagePullSecrets: ['name'],
  initContainers: ['name'],
  ownerReferences: ['uid'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable'],
  volumeDevices: ['devicePath'],
  volumeMounts: ['mountPath'],
  volumes: ['name'],
  webhooks: ['name'],
}

/** Fields whose lists of plain values are united. */
const united: ReadonlySet<string> = new Set(['finalizers'])

const builtInGroups = /^(?:|apps|batch|policy|autoscaling|extensions|[a-z.]+\.k8s\.io)$/

/** Where in an object the merge stands. */
interface Place {
  readonly kind: string
  /** Lists of kinds that aren't Kubernetes' own have no keys: kustomize knows no schema for them. */
  readonly builtIn: boolean
  /** Fields from the top, lists left out. */
  readonly path: readonly string[]
}

/** The patched object; undefined where the patch deletes it. */
export function strategicMerge(base: Value, patch: Value, { kind, group }: Id): Value | undefined {
  const merged = merge(base, patch, { kind, builtIn: builtInGroups.test(group), path: [] })
  return merged.kind === 'missing' ? undefined : merged
}

const directiveKey = '$patch'

function directive(patch: Value): string {
  return patch.kind === 'map' ? text(child({ ...patch, open: false }, directiveKey)) : ''
}

function merge(base: Value | undefined, patch: Value, place: Place): Value {
  if (patch.kind === 'map') return mergeMap(base, patch, place)
  if (patch.kind === 'list') return mergeList(base, patch, place)
  // What the patch leaves as it is stays where it was written.
  const same = base?.kind === 'scalar' && patch.kind === 'scalar' && base.value === patch.value
  return same ? base : patch
}

function mergeMap(base: Value | undefined, patch: Value & { kind: 'map' }, place: Place): Value {
  const order = directive(patch)
  if (order === 'delete') return { kind: 'missing', span: patch.span }
  if (order === 'replace' || !base || (base.kind !== 'map' && base.kind !== 'unknown')) return cleaned(patch, place)
  const result = new Map(base.kind === 'map' ? base.entries : [])
  for (const [key, value] of patch.entries) {
    if (key.startsWith('$')) continue
    const isNull = value.kind === 'scalar' && value.value === null
    const merged = isNull ? undefined : merge(result.get(key), value, { ...place, path: [...place.path, key] })
    if (!merged || merged.kind === 'missing') result.delete(key)
    else result.set(key, merged)
  }
  const open = base.kind === 'unknown' || base.open || patch.open
  const { keySpan } = base
  return mapping(result, base.span, { open, ...(keySpan ? { keySpan } : {}) })
}

/** A patch where nothing was: without its orders and nulls. */
function cleaned(patch: Value & { kind: 'map' }, place: Place): Value {
  const result = new Map<string, Value>()
  for (const [key, value] of patch.entries) {
    if (key.startsWith('$') || (value.kind === 'scalar' && value.value === null)) continue
    const merged = merge(undefined, value, { ...place, path: [...place.path, key] })
    if (merged.kind !== 'missing') result.set(key, merged)
  }
  return { ...patch, entries: result }
}

function mergeList(base: Value | undefined, patch: Value & { kind: 'list' }, place: Place): Value {
  const orders = patch.items.filter((item) => isBareOrder(item))
  const own = patch.items.filter((item) => !isBareOrder(item))
  if (orders.some((item) => directive(item) === 'delete')) return { kind: 'missing', span: patch.span }
  const replaces = orders.some((item) => directive(item) === 'replace')
  const field = place.path.at(-1) ?? ''
  if (replaces || base?.kind !== 'list') return fresh(own, patch, place)
  if (united.has(field)) return unite(base, own)
  const keys = place.builtIn ? keysOf(place) : undefined
  return keys ? mergeByKey(base, own, keys, place, patch.open) : fresh(own, patch, place)
}

/** `- $patch: replace` alone speaks of the whole list. */
function isBareOrder(item: Value): boolean {
  return item.kind === 'map' && item.entries.size === 1 && item.entries.has(directiveKey)
}

function fresh(own: readonly Value[], patch: Value & { kind: 'list' }, place: Place): Value {
  const made = own.map((item) => merge(undefined, item, place)).filter((item) => item.kind !== 'missing')
  return { ...patch, items: made }
}

function unite(base: Value & { kind: 'list' }, own: readonly Value[]): Value {
  const known = new Set(base.items.map((item) => printable(item)))
  return { ...base, items: [...base.items, ...own.filter((item) => !known.has(printable(item)))] }
}

function keysOf({ kind, path }: Place): readonly string[] | undefined {
  const field = path.at(-1) ?? ''
  if (field === 'ports') return kind === 'Service' ? ['port', 'protocol'] : ['containerPort', 'protocol']
  if (kind === 'ServiceAccount') return field === 'secrets' ? ['name'] : undefined
  return Object.hasOwn(mergeKeys, field) ? mergeKeys[field] : undefined
}

/** What the patch names comes first and in its order, as kustomize puts it; the rest of the list follows. */
function mergeByKey(
  base: Value & { kind: 'list' },
  own: readonly Value[],
  keys: readonly string[],
  place: Place,
  open: boolean,
): Value {
  const identity = (item: Value): string => keys.map((key) => keyText(item, key)).join('\n')
  const rest = [...base.items]
  const named = own.map((item) => {
    const at = rest.findIndex((one) => one.kind === 'map' && identity(one) === identity(item))
    const [before] = at < 0 ? [] : rest.splice(at, 1)
    return merge(before, item, place)
  })
  const { keySpan } = base
  const hidden = base.open || open || own.some((item) => item.kind === 'unknown')
  const all = [...named.filter((item) => item.kind !== 'missing'), ...rest]
  return list(all, base.span, { open: hidden, ...(keySpan ? { keySpan } : {}) })
}

/** Ports without a protocol are TCP's. */
function keyText(item: Value, key: string): string {
  const value = get(item, [key])
  return printable(value, key === 'protocol' ? 'TCP' : '')
}

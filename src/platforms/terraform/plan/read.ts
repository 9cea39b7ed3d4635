/** `terraform show -json`: the resources as they will be, with what is known after apply as Unknown. */
import {
  child,
  entries,
  get,
  items,
  list,
  mapping,
  type Parsed,
  text,
  unknown,
  type Value,
} from '../../../model/index.js'
import { jsonValue } from '../trees.js'

export interface PlannedResource {
  readonly address: string
  readonly mode: 'managed' | 'data'
  readonly type: string
  readonly name: string
  /** `["x"]`, `[0]` or nothing. */
  readonly key: string
  /** Names of the modules it is in, outermost first. */
  readonly modules: readonly string[]
  /** Address of its module instance; empty for the root. */
  readonly module: string
  readonly values: Value
  /** The object in the JSON, and its address there. */
  readonly at: Value
}

export interface Plan {
  readonly resources: readonly PlannedResource[]
  readonly configuration: Value
}

/** Undefined for any other JSON. */
export function planOf(parsed: Parsed): Plan | undefined {
  const root = jsonValue(parsed)
  const planned = get(root, 'planned_values.root_module')
  if (planned.kind !== 'map') return undefined
  const changes = new Map(items(child(root, 'resource_changes')).map((c) => [text(get(c, 'address')), c]))
  const read = get(root, 'prior_state.values.root_module')
  const data = modulesResources(read, [], '', changes).filter((resource) => resource.mode === 'data')
  return {
    resources: [...modulesResources(planned, [], '', changes), ...data],
    configuration: get(root, 'configuration.root_module'),
  }
}

function modulesResources(
  module: Value,
  modules: readonly string[],
  address: string,
  changes: ReadonlyMap<string, Value>,
): PlannedResource[] {
  const own = items(get(module, 'resources')).map((at) => plannedResource(at, modules, address, changes))
  const inner = items(get(module, 'child_modules')).flatMap((called) => {
    const calledAddress = text(get(called, 'address'))
    const name = /^module\.([^.[\]]+)/.exec(calledAddress.slice(address === '' ? 0 : address.length + 1))?.[1] ?? ''
    return modulesResources(called, [...modules, name], calledAddress, changes)
  })
  return [...own, ...inner]
}

function plannedResource(
  at: Value,
  modules: readonly string[],
  module: string,
  changes: ReadonlyMap<string, Value>,
): PlannedResource {
  const address = text(get(at, 'address'))
  const index = get(at, 'index')
  const later = get(changes.get(address) ?? at, 'change.after_unknown')
  return {
    address,
    mode: text(get(at, 'mode')) === 'data' ? 'data' : 'managed',
    type: text(get(at, 'type')),
    name: text(get(at, 'name')),
    key: index.kind === 'scalar' && index.value !== null ? `[${JSON.stringify(index.value)}]` : '',
    modules,
    module,
    values: marked(withUnknowns(get(at, 'values'), later, address), get(at, 'sensitive_values')),
    at,
  }
}

/**
 * A plan writes what is not set as null or as an empty list, which for rules is the same as not being there.
 * @param later `true` for what is known after apply, or a structure that holds some.
 */
function withUnknowns(value: Value, later: Value, address: string): Value {
  if (later.kind === 'scalar' && later.value === true) {
    return unknown(`a part of \`${address}\` is known after apply`, value.span, keyOf(later))
  }
  if (later.kind === 'list' && (value.kind === 'list' || value.kind === 'missing')) {
    const size = Math.max(items(value).length, later.items.length)
    const all = Array.from({ length: size }, (_, i) => withUnknowns(child(value, i), child(later, i), address))
    return list(all, value.span, keyOf(value.kind === 'list' ? value : later))
  }
  if (value.kind === 'list')
    return { ...value, items: value.items.map((v) => withUnknowns(v, child(later, 0), address)) }
  if (value.kind !== 'map' && later.kind !== 'map') return value
  const names = new Set([...entries(value), ...entries(later)].map(([name]) => name))
  const found = [...names].flatMap((name): [string, Value][] => {
    const entry = withUnknowns(child(value, name), child(later, name), address)
    return isAbsent(entry) ? [] : [[name, entry]]
  })
  return mapping(new Map(found), value.span, keyOf(value))
}

function isAbsent(value: Value): boolean {
  if (value.kind === 'list') return value.items.length === 0
  return value.kind === 'missing' || (value.kind === 'scalar' && value.value === null)
}

function keyOf({ keySpan }: Value): { keySpan?: Value['span'] } {
  return keySpan ? { keySpan } : {}
}

/** @param marks `true`, or a structure that holds some, as `sensitive_values` has it. */
function marked(value: Value, marks: Value): Value {
  if (marks.kind === 'scalar') return marks.value === true ? { ...value, sensitive: true } : value
  if (value.kind === 'list' && marks.kind === 'list') {
    return { ...value, items: value.items.map((item, i) => marked(item, child(marks, i))) }
  }
  if (value.kind !== 'map' || marks.kind !== 'map') return value
  return { ...value, entries: new Map([...value.entries].map(([k, v]) => [k, marked(v, child(marks, k))])) }
}

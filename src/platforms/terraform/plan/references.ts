/** Links of planned resources: what the configuration in the plan says their arguments refer to. */
import { child, entries, get, items, type Link, type Resource, text, type Value } from '../../../model/index.js'
import type { PlannedResource } from './read.js'

/** Modules call modules; references lead through them. */
const maxSteps = 64

export interface Modelled {
  readonly planned: PlannedResource
  readonly resource: Resource
}

interface Search {
  /** By address without the last key: `module.a["x"].aws_s3_bucket.b`. */
  readonly byBlock: ReadonlyMap<string, readonly Modelled[]>
  /** Addresses of the module instances there are. */
  readonly modules: ReadonlySet<string>
  readonly configuration: Value
}

export function planLinks(all: readonly Modelled[], configuration: Value): Link[] {
  const byBlock = new Map<string, Modelled[]>()
  for (const one of all) {
    const key = blockAddress(one.planned)
    const known = byBlock.get(key)
    if (known) known.push(one)
    else byBlock.set(key, [one])
  }
  const modules = new Set(all.map(({ planned }) => planned.module))
  const search: Search = { byBlock, modules, configuration }
  return all.flatMap((from) => linksFrom(from, search))
}

function blockAddress({ module, mode, type, name }: PlannedResource): string {
  return `${module === '' ? '' : `${module}.`}${mode === 'data' ? 'data.' : ''}${type}.${name}`
}

function linksFrom(from: Modelled, search: Search): Link[] {
  const { planned, resource } = from
  const module = moduleAt(search.configuration, planned.modules)
  const wanted = `${planned.mode === 'data' ? 'data.' : ''}${planned.type}.${planned.name}`
  const declared = items(get(module, 'resources')).find((r) => text(get(r, 'address')) === wanted)
  if (!declared) return []
  return [...entries(get(declared, 'expressions'))].flatMap(([argument, expression]) => {
    const found = new Set<Modelled>()
    const steps = { left: maxSteps }
    for (const reference of referencesIn(expression)) {
      resolve(reference, { modules: planned.modules, address: planned.module, key: planned.key }, search, found, steps)
    }
    return [...found].flatMap((to): Link[] =>
      to === from
        ? []
        : ['reference', argument].map((via) => ({ from: resource, to: to.resource, via, span: expression.span })),
    )
  })
}

/** References of an expression and of the blocks in it. */
function referencesIn(expression: Value): readonly string[] {
  if (expression.kind === 'list') return expression.items.flatMap(referencesIn)
  return [...entries(expression)].flatMap(([name, value]) => {
    if (name === 'references') return longest(items(value).map((item) => text(item)))
    return name === 'constant_value' ? [] : referencesIn(value)
  })
}

/** Each reference is followed by its own beginnings: `x.y[0].id`, `x.y[0]`, `x.y`. */
function longest(references: readonly string[]): readonly string[] {
  return references.filter((r) => !references.some((other) => other.startsWith(`${r}.`) || other.startsWith(`${r}[`)))
}

/** The configuration of a module by the names of the calls that lead to it. */
function moduleAt(root: Value, names: readonly string[]): Value {
  return names.reduce((module, name) => get(module, ['module_calls', name, 'module']), root)
}

interface Place {
  readonly modules: readonly string[]
  readonly address: string
  readonly key: string
}

function resolve(reference: string, at: Place, search: Search, found: Set<Modelled>, steps: { left: number }): void {
  if (steps.left-- <= 0) return
  const [first = '', second = '', third = ''] = reference.split('.').map((part) => part.replace(/\[.*/, ''))
  const prefix = at.address === '' ? '' : `${at.address}.`
  if (first === 'var') {
    const call = get(moduleAt(search.configuration, at.modules.slice(0, -1)), ['module_calls', at.modules.at(-1) ?? ''])
    const address = parentOf(at.address)
    const outer = { modules: at.modules.slice(0, -1), address, key: at.address.slice(address.length) }
    for (const inner of referencesIn(get(call, ['expressions', second]))) resolve(inner, outer, search, found, steps)
    return
  }
  if (first === 'module') {
    const modules = [...at.modules, second]
    const output = child(get(moduleAt(search.configuration, modules), 'outputs'), third)
    for (const address of moduleInstances(`${prefix}module.${second}`, reference, at.key, search)) {
      const inner = { modules, address, key: '' }
      for (const next of referencesIn(get(output, 'expression'))) resolve(next, inner, search, found, steps)
    }
    return
  }
  const name = first === 'data' ? `data.${second}.${third}` : `${first}.${second}`
  const candidates = search.byBlock.get(`${prefix}${name}`) ?? []
  // Blocks with the same keys usually go together: `x[each.key]`.
  const exact = candidates.filter((c) => reference.includes(c.planned.key) && c.planned.key !== '')
  const paired = exact.length > 0 ? exact : candidates.filter((c) => c.planned.key === at.key)
  for (const candidate of paired.length > 0 ? paired : candidates) found.add(candidate)
}

/** The instances of a called module that a reference may mean: by its own key, the key of who refers, or all. */
function moduleInstances(called: string, reference: string, key: string, { modules }: Search): readonly string[] {
  const all = [...modules].filter((m) => m.startsWith(called) && /^(?:\[[^\]]*\])?$/.test(m.slice(called.length)))
  const exact = all.filter((m) => m !== called && reference.includes(m.slice(called.length)))
  const paired = exact.length > 0 ? exact : all.filter((m) => m.slice(called.length) === key)
  return paired.length > 0 ? paired : all
}

function parentOf(address: string): string {
  return /^(.*)\.module\./.exec(address)?.[1] ?? ''
}

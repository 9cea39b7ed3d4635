/**
 * Instances of one module whose arguments are surely equal have equal resources: they are worked out once. The twin is
 * the instance they were worked out for; only addresses and callers differ.
 */
import { type Link, type Resource, type Span, slice } from '../../model/index.js'
import { evaluate } from './eval/evaluate.js'
import { jsonText } from './eval/json.js'
import { isPartlyUnknown } from './eval/walk.js'
import type { Caller, Member, ModuleInstance } from './evaluation.js'
import { withKey } from './instance-keys.js'

/** Arguments that say nothing about what an instance holds. */
const irrelevant = new Set(['count', 'for_each', 'version', 'depends_on'])

/** Equal for calls from one module instance that surely give the same arguments; undefined where that can't be told. */
export function signature(caller: Caller, directory: string): string | undefined {
  const parts = [directory, String(caller.uncertain)]
  for (const item of caller.block.body.items) {
    if (item.type !== 'attribute' || irrelevant.has(item.name)) continue
    const written = slice(item.value.span)
    const value = /\b(?:each|count)\b/.test(written) ? knownText(caller, item.value) : `= ${written}`
    if (value === undefined) return undefined
    parts.push(`${item.name} ${value}`)
  }
  return parts.sort().join('\n')
}

/** Only wholly known values that come from no resource: references have to stay apart. */
function knownText(caller: Caller, expression: Parameters<typeof evaluate>[0]): string | undefined {
  const { instance, key, block } = caller
  const scope = { ...withKey(instance.scope, key, block.header), report: () => {} }
  const { value, touched } = instance.evaluation.tracker.collect(() => evaluate(expression, scope))
  return touched.size > 0 || isPartlyUnknown(value) ? undefined : jsonText(value)
}

/** Where the modules are called that an instance is in, innermost first. */
function callersOf({ caller }: ModuleInstance): readonly Span[] {
  return caller ? [caller.block.header, ...callersOf(caller.instance)] : []
}

/** What a resource says about the module instance it is in; nothing in the root module. */
export function placeInModules(instance: ModuleInstance): Pick<Resource, 'callers' | 'also'> {
  return instance.caller ? { callers: callersOf(instance), also: instance.copies } : {}
}

/**
 * The instances whose resources have to be there themselves. The others are copies of their twin: nothing refers to
 * either of them from outside, so that their neighbours are equal, too.
 */
export function foldCopies(instances: readonly ModuleInstance[]): readonly ModuleInstance[] {
  return instances.filter((instance) => {
    const { twin, evaluation } = instance
    const whole = outermost(instance)
    if (!twin || !whole.twin || evaluation.observed.has(whole) || evaluation.observed.has(whole.twin)) return true
    twin.copies.push({ address: instance.address, of: twin.address, callers: callersOf(instance) })
    return false
  })
}

/** The twin's resource as that of the instance. */
export function copyOf(resource: Resource, twin: ModuleInstance, instance: ModuleInstance): Resource {
  return { ...resource, address: moved(resource.address, twin, instance), ...placeInModules(instance) }
}

function moved(address: string, from: ModuleInstance, to: ModuleInstance): string {
  return `${to.address}${address.slice(from.address.length)}`
}

/** Links of the members whose instances have a twin, from those of the twin's. */
export function twinLinks(members: readonly Member[], links: readonly Link[]): Link[] {
  if (!members.some(({ group }) => group.instance.twin)) return []
  const byFrom = new Map<Resource, Link[]>()
  for (const link of links) {
    const known = byFrom.get(link.from)
    if (known) known.push(link)
    else byFrom.set(link.from, [link])
  }
  const byAddress = new Map(members.map((member) => [member.address, member.resource()]))
  return members.flatMap((member) => {
    const { twin } = member.group.instance
    const original = twin && byAddress.get(moved(member.address, member.group.instance, twin))
    const whole = outermost(member.group.instance)
    if (!original || !whole.twin) return []
    const inside = `${whole.twin.address}.`
    const { twin: from } = whole
    return (byFrom.get(original) ?? []).flatMap((link): Link[] => {
      const address = link.to.address.startsWith(inside) ? moved(link.to.address, from, whole) : undefined
      const to = address === undefined ? link.to : byAddress.get(address)
      return to ? [{ ...link, from: member.resource(), to }] : []
    })
  })
}

/** The outermost instance around it that has a twin: what lies beyond is the same for both. */
function outermost(instance: ModuleInstance): ModuleInstance {
  const parent = instance.caller?.instance
  return parent?.twin ? outermost(parent) : instance
}

/** Links: what a resource's arguments refer to, through locals, variables and module outputs, and by equal names. */
import { type Link, type Resource, type Span, slice, type Value } from '../../model/index.js'
import type { Member, ModuleInstance, ResourceGroup } from './evaluation.js'
import { keySuffix } from './instance-keys.js'
import { attributeOf } from './modules/source.js'
import { nameLinks, type Party } from './names.js'
import { twinLinks } from './twins.js'

/** Arguments that name resources for the order of work only. */
const ordering = new Set(['depends_on', 'lifecycle', 'provider', 'count', 'for_each', 'connection', 'provisioner'])

/** @param members of one root module, with the modules it calls. */
export function linksBetween(members: readonly Member[]): Link[] {
  const direct = referenceLinks(members.filter(({ group }) => !group.instance.twin))
  const references = [...direct, ...twinLinks(members, direct)]
  const referred = new Map<Resource, Set<Resource>>()
  for (const { from, to } of references) referred.set(from, (referred.get(from) ?? new Set()).add(to))
  const instances = new Map<ModuleInstance, number>()
  const managed = members.filter(({ group }) => group.mode === 'managed')
  return [
    ...references,
    ...nameLinks(
      managed.map((member) => party(member, instances)),
      referred,
    ),
  ]
}

/** @param instances numbers for the module instances met so far. */
function party(member: Member, instances: Map<ModuleInstance, number>): Party {
  const { group, key } = member
  const instance = instances.get(group.instance) ?? instances.size
  instances.set(group.instance, instance)
  return {
    type: group.type,
    resource: member.resource(),
    argument: (name) => member.entry(name)?.read(),
    expression(name) {
      const argument = attributeOf(group.block.body, name)
      if (!argument) return undefined
      const written = slice(argument.value.span)
      const own = !/\b(?:each|count)\b/.test(written) ? '' : key.kind === 'unknown' ? member.address : keySuffix(key)
      return `${instance} ${own} ${written}`
    },
  }
}

/**
 * Every resource that an argument mentions is linked by `reference`, and by the name of the argument, too. Where a
 * block has instances, those whose values really arrived here are linked; all of them where that can't be told.
 */
function referenceLinks(members: readonly Member[]): Link[] {
  return members.flatMap((member) => {
    const from = member.resource()
    return member.names().flatMap((name) => {
      if (ordering.has(name)) return []
      const cell = member.entry(name)
      if (!cell) return []
      const value = cell.read()
      if (cell.touched().size === 0 && !seesElements(member)) return []
      const arrived = new Set<Member>()
      gather(value, member.group.instance, arrived, new Set())
      const exact = new Set([...arrived].map((m) => m.group))
      const blocks = new Set([...exact].map((group) => group.block))
      // The same block in another instance of its module was only passed by.
      const groups = [...exact, ...[...cell.touched()].filter((group) => !blocks.has(group.block))]
      const span = value.keySpan ?? value.span
      return groups.flatMap((group) => linksTo(from, member, group, arrived, name, span))
    })
  })
}

function linksTo(
  from: Resource,
  member: Member,
  group: ResourceGroup,
  arrived: ReadonlySet<Member>,
  name: string,
  span: Span,
): Link[] {
  const all = group.members()
  const exact = all.filter((m) => arrived.has(m))
  return (exact.length > 0 ? exact : all).flatMap((to) => {
    if (to === member) return []
    const doubt = doubtAbout(member) ?? doubtAbout(to)
    const about = { from, to: to.resource(), span, ...(doubt === undefined ? {} : { doubt }) }
    return [
      { ...about, via: 'reference' },
      { ...about, via: name },
    ]
  })
}

/** `each.value` may hold resources, though nothing here names them. */
function seesElements({ key, group }: Member): boolean {
  if (key.kind === 'key') return true
  for (let caller = group.instance.caller; caller; caller = caller.instance.caller) {
    if (caller.key.kind === 'key') return true
  }
  return false
}

/** A resource that may not exist proves nothing by being linked. */
function doubtAbout({ uncertain, address, key }: Member): string | undefined {
  if (!uncertain) return undefined
  return key.kind === 'unknown' ? `whether \`${address}\` exists: ${key.why}` : `\`${address}\` may not exist`
}

/** The resource instances a value came from, by the ways back to its origins. */
function gather(value: Value, instance: ModuleInstance, found: Set<Member>, seen: Set<Value>): void {
  const { provenance } = instance.evaluation
  for (let step: Value | undefined = value; step && !seen.has(step); step = step.origin) {
    seen.add(step)
    const member = provenance.get(step)
    if (member) {
      // What that one's argument came from is its own affair.
      found.add(member)
      return
    }
    if (step.kind === 'list') for (const item of step.items) gather(item, instance, found, seen)
    if (step.kind === 'map') for (const entry of step.entries.values()) gather(entry, instance, found, seen)
  }
}

/**
 * Links by equal names. `aws_s3_bucket_policy.x` with `bucket = "logs"` belongs to the `aws_s3_bucket` of that name,
 * though no expression joins them. Where one of the names isn't known, neither is whether they belong together.
 */
import { type Link, type Resource, slice, text, type Value } from '../../model/index.js'
import type { Member } from './evaluation.js'
import { attributeOf } from './modules/source.js'

/** More doubtful pairs than these are not written down one by one. */
const maxDoubts = 200

/** What each resource refers to by its expressions. */
type Referred = ReadonlyMap<Resource, ReadonlySet<Resource>>

/** Owners of one type, by the name they have in the argument that parts would use. */
interface Owners {
  readonly byName: ReadonlyMap<string, readonly Member[]>
  readonly unknown: readonly { readonly owner: Member; readonly name: string }[]
}

/** @param members of one root module. */
export function nameLinks(members: readonly Member[], referred: Referred): Link[] {
  const byType = new Map<string, Member[]>()
  for (const member of members) {
    if (member.group.mode !== 'managed') continue
    const known = byType.get(member.group.type)
    if (known) known.push(member)
    else byType.set(member.group.type, [member])
  }
  const indexes = new Map<string, Owners>()
  const ownersOf = (type: string, argument: string): Owners => {
    const key = `${type} ${argument}`
    const owners = indexes.get(key) ?? index(byType.get(type) ?? [], [argument, nounOf(type), 'name'])
    indexes.set(key, owners)
    return owners
  }
  return [...byType].flatMap(([part, parts]) =>
    [...byType.keys()]
      .filter((type) => isPartOf(part, type))
      .flatMap((type) => parts.flatMap((member) => linksToOwners(member, type, ownersOf, referred))),
  )
}

function index(owners: readonly Member[], names: readonly string[]): Owners {
  const byName = new Map<string, Member[]>()
  const unknown: { owner: Member; name: string }[] = []
  for (const owner of owners) {
    const name = names.find((n) => isName(owner.entry(n)?.read()))
    const value = name === undefined ? undefined : owner.entry(name)?.read()
    if (name === undefined || !value) continue
    if (value.kind === 'unknown') unknown.push({ owner, name })
    else byName.set(text(value), [...(byName.get(text(value)) ?? []), owner])
  }
  return { byName, unknown }
}

/** A text that is not empty, or one that isn't known. */
function isName(value: Value | undefined): boolean {
  return value !== undefined && (value.kind === 'unknown' || text(value) !== '')
}

/** `aws_s3_bucket_policy` is of `aws_s3_bucket`; `aws_s3_object` names one as well. */
function isPartOf(part: string, whole: string): boolean {
  if (part === whole) return false
  if (part.startsWith(`${whole}_`)) return true
  const service = (type: string): string => type.split('_', 2).join('_')
  return service(part) === service(whole) && whole.split('_').length === 3
}

/** What a type is called in arguments that name it: `bucket` of `aws_s3_bucket`. */
function nounOf(type: string): string {
  return type.slice(type.lastIndexOf('_') + 1)
}

function linksToOwners(
  member: Member,
  type: string,
  ownersOf: (type: string, argument: string) => Owners,
  referred: Referred,
): Link[] {
  const noun = nounOf(type)
  const argument = [noun, `${noun}_name`, `${noun}_identifier`, `${noun}_id`].find((name) =>
    isName(member.entry(name)?.read()),
  )
  const value = argument === undefined ? undefined : member.entry(argument)?.read()
  if (argument === undefined || !value) return []
  const from = member.resource()
  for (const to of referred.get(from) ?? []) if (to.kind === `tf/${type}`) return []
  const { byName, unknown } = ownersOf(type, argument)
  const link = (owner: Member): Link => ({ from, to: owner.resource(), via: 'reference', span: value.span })
  const doubtful = (owner: Member): Link => ({ ...link(owner), doubt: doubtAbout(member, owner) })
  if (value.kind !== 'unknown') {
    const found = (byName.get(text(value)) ?? []).map(link)
    return found.length > 0 ? found : unknown.slice(0, maxDoubts).map(({ owner }) => doubtful(owner))
  }
  const same = unknown.find(({ owner, name }) => sameText(member, argument, owner, name))
  if (same) return [link(same.owner)]
  const others = [...unknown.map(({ owner }) => owner), ...[...byName.values()].flat()]
  return others.slice(0, maxDoubts).map(doubtful)
}

function doubtAbout(part: Member, owner: Member): string {
  return `whether \`${part.address}\` is for \`${owner.address}\`: their names are not known`
}

/** The same expression in the same module instance has the same value, whatever that is. */
function sameText(part: Member, argument: string, owner: Member, name: string): boolean {
  if (part.group.instance !== owner.group.instance) return false
  const [a, b] = [attributeOf(part.group.block.body, argument), attributeOf(owner.group.block.body, name)]
  if (!a || !b || slice(a.value.span) !== slice(b.value.span)) return false
  const [first, second] = [part.key, owner.key]
  if (first.kind === 'single' && second.kind === 'single') return true
  if (!/\b(?:each|count)\./.test(slice(a.value.span))) return true
  return (
    (first.kind === 'index' && second.kind === 'index' && first.index === second.index) ||
    (first.kind === 'key' && second.kind === 'key' && first.key === second.key)
  )
}

/**
 * Links by equal names. `aws_s3_bucket_policy.x` with `bucket = "logs"` belongs to the `aws_s3_bucket` of that name,
 * though no expression joins them. Where one of the names isn't known, neither is whether they belong together.
 */
import { isUnset, type Link, type Resource, slice, text, type Value } from '../../model/index.js'
import type { Member } from './evaluation.js'
import { attributeOf } from './modules/source.js'

/** More doubtful pairs than these are not written down one by one. */
const maxDoubts = 200

interface Named {
  readonly member: Member
  readonly value: Value
}

/** What each resource refers to by its expressions. */
type Referred = ReadonlyMap<Resource, ReadonlySet<Resource>>

/** @param members of one root module. */
export function nameLinks(members: readonly Member[], referred: Referred): Link[] {
  const owners = new Map<string, Member[]>()
  for (const member of members) {
    if (member.group.mode === 'managed')
      owners.set(member.group.type, [...(owners.get(member.group.type) ?? []), member])
  }
  const types = [...owners.keys()]
  return members.flatMap((member) => {
    if (member.group.mode !== 'managed') return []
    return types
      .filter((type) => isPartOf(member.group.type, type))
      .flatMap((type) => linksToOwners(member, type, owners.get(type) ?? [], referred))
  })
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

function linksToOwners(member: Member, type: string, owners: readonly Member[], referred: Referred): Link[] {
  const noun = nounOf(type)
  for (const argument of [noun, `${noun}_name`, `${noun}_identifier`, `${noun}_id`]) {
    const value = member.entry(argument)?.read()
    if (!value || isUnset(value) || value.kind === 'list' || value.kind === 'map') continue
    const known = referred.get(member.resource()) ?? new Set()
    if (owners.some((owner) => known.has(owner.resource()))) return []
    return owners
      .flatMap((owner) => compare({ member, value }, argument, owner, [argument, noun, 'name']) ?? [])
      .slice(0, maxDoubts)
  }
  return []
}

function compare(part: Named, argument: string, owner: Member, names: readonly string[]): Link | undefined {
  if (part.member === owner) return undefined
  for (const name of names) {
    const value = owner.entry(name)?.read()
    if (!value || isUnset(value)) continue
    const about = { from: part.member.resource(), to: owner.resource(), via: 'reference', span: part.value.span }
    if (value.kind === 'scalar' && part.value.kind === 'scalar') {
      return text(value) === text(part.value) && text(value) !== '' ? about : undefined
    }
    if (sameText(part.member, argument, owner, name)) return about
    return {
      ...about,
      doubt: `whether \`${part.member.address}\` is for \`${owner.address}\`: their names are not known`,
    }
  }
  return undefined
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

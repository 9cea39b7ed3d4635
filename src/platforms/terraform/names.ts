/**
 * Links by equal names. `aws_s3_bucket_policy.x` with `bucket = "logs"` belongs to the `aws_s3_bucket` of that name,
 * though no expression joins them. Where one of the names isn't known, neither is whether they belong together.
 */
import { type Link, type Resource, text, type Value } from '../../model/index.js'

/** More doubtful pairs than these are not written down one by one. */
const maxDoubts = 200

/** A managed resource whose arguments may name another one. */
export interface Party {
  readonly type: string
  readonly resource: Resource
  argument(name: string): Value | undefined
  /** Equal for arguments that surely have the same value, known or not: the same expression in the same instance. */
  expression(name: string): string | undefined
}

/** What each resource refers to by its expressions. */
export type Referred = ReadonlyMap<Resource, ReadonlySet<Resource>>

/** Owners of one type, by the name they have in the argument that parts would use. */
interface Owners {
  readonly byName: ReadonlyMap<string, readonly Party[]>
  readonly byExpression: ReadonlyMap<string, Party>
  readonly unknown: readonly Party[]
}

/** @param parties of one root module. */
export function nameLinks(parties: readonly Party[], referred: Referred): Link[] {
  const byType = new Map<string, Party[]>()
  for (const party of parties) {
    const known = byType.get(party.type)
    if (known) known.push(party)
    else byType.set(party.type, [party])
  }
  const indexes = new Map<string, Owners>()
  const ownersOf = (type: string, argument: string): Owners => {
    const key = `${type} ${argument}`
    const owners = indexes.get(key) ?? index(byType.get(type) ?? [], [argument, nounOf(type), 'name'])
    indexes.set(key, owners)
    return owners
  }
  return [...byType].flatMap(([type, parts]) =>
    [...byType.keys()]
      .filter((owner) => isPartOf(type, owner))
      .flatMap((owner) => parts.flatMap((part) => linksToOwners(part, owner, ownersOf, referred))),
  )
}

function index(owners: readonly Party[], names: readonly string[]): Owners {
  const byName = new Map<string, Party[]>()
  const byExpression = new Map<string, Party>()
  const unknown: Party[] = []
  for (const owner of owners) {
    const name = names.find((n) => isName(owner.argument(n)))
    const value = name === undefined ? undefined : owner.argument(name)
    if (name === undefined || !value) continue
    if (value.kind === 'unknown') {
      unknown.push(owner)
      const expression = owner.expression(name)
      if (expression !== undefined) byExpression.set(expression, owner)
    } else byName.set(text(value), [...(byName.get(text(value)) ?? []), owner])
  }
  return { byName, byExpression, unknown }
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
  part: Party,
  type: string,
  ownersOf: (type: string, argument: string) => Owners,
  referred: Referred,
): Link[] {
  const noun = nounOf(type)
  const argument = [noun, `${noun}_name`, `${noun}_identifier`, `${noun}_id`].find((n) => isName(part.argument(n)))
  const value = argument === undefined ? undefined : part.argument(argument)
  if (argument === undefined || !value) return []
  const from = part.resource
  for (const to of referred.get(from) ?? []) if (to.kind === `tf/${type}`) return []
  const { byName, byExpression, unknown } = ownersOf(type, argument)
  const link = ({ resource: to }: Party): Link => ({ from, to, via: 'reference', span: value.span })
  const doubtful = (owner: Party): Link => ({ ...link(owner), doubt: doubtAbout(from, owner.resource) })
  if (value.kind !== 'unknown') {
    const found = (byName.get(text(value)) ?? []).map(link)
    return found.length > 0 ? found : unknown.slice(0, maxDoubts).map(doubtful)
  }
  const same = byExpression.get(part.expression(argument) ?? '')
  if (same) return [link(same)]
  return [...unknown, ...[...byName.values()].flat()].slice(0, maxDoubts).map(doubtful)
}

function doubtAbout(part: Resource, owner: Resource): string {
  return `whether \`${part.address}\` is for \`${owner.address}\`: their names are not known`
}

/**
 * Rules about what a security group, firewall or network ACL lets pass. Platforms describe them alike by the fact
 * `openings`: a list of `{ direction, allows, protocol, from, to, sources, order }` (see platforms/terraform/aws/network.ts).
 */
import { get } from './lookup.js'
import { isEverywhere } from './network.js'
import { fact, type Resource } from './resource.js'
import { type CheckContext, defineRule, type Rule, type RuleMeta } from './rule.js'
import { and, equals, type Tri } from './tri.js'
import { items, type Value } from './value.js'

export interface OpeningRule {
  readonly meta: RuleMeta
  readonly select: readonly string[]
  readonly direction: 'ingress' | 'egress'
  /** Is it bad that this opening is there for every address? */
  readonly bad: (opening: Value) => Tri
  /** Ends the message "x lets everyone …". */
  readonly says: string
}

export function openingRule({ meta, select, direction, bad, says }: OpeningRule): Rule {
  return defineRule({
    meta,
    select,
    check(resource, context) {
      const openings = fact(resource, 'openings')
      const here = items(openings).filter((opening) => equals(get(opening, 'direction'), direction) !== false)
      const walls = here.filter((one) => equals(get(one, 'allows'), 'deny') === true && bad(one) === true)
      for (const opening of here) {
        const passes = and(equals(get(opening, 'direction'), direction), equals(get(opening, 'allows'), 'allow'))
        if (walls.some((wall) => isBefore(wall, opening) && coversEveryone(wall))) continue
        judge(resource, opening, and(passes, bad(opening)), says, context)
      }
      if (openings.kind === 'list' && openings.open) context.undecided(resource.header, 'it may hold more rules')
    },
  })
}

function judge(resource: Resource, opening: Value, bad: Tri, says: string, context: CheckContext): void {
  if (bad === false) return
  const sources = get(opening, 'sources')
  for (const source of items(sources)) {
    const verdict = and(bad, isEverywhere(source))
    if (verdict === 'unknown') context.undecided(source)
    if (verdict === true) context.report({ at: source, message: `${resource.address} ${says}` })
  }
  if (sources.kind === 'list' && sources.open) context.undecided(resource.header, 'it may name more address ranges')
}

/** Rules of a network ACL count in the order of their numbers. */
function isBefore(a: Value, b: Value): boolean {
  const [first, second] = [get(a, 'order'), get(b, 'order')]
  return first.kind === 'scalar' && second.kind === 'scalar' && Number(first.value) < Number(second.value)
}

function coversEveryone(opening: Value): boolean {
  return items(get(opening, 'sources')).some((source) => isEverywhere(source) === true)
}

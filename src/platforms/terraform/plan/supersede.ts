/** What a plan says of a resource counts, and what was worked out from the configuration for the same one doesn't. */
import type { Link, Resource } from '../../../model/index.js'
import type { PlanModel } from './index.js'

export interface Superseded {
  covers(resource: Resource): boolean
  /** The link between the planned resources; undefined where it would lead to none. */
  link(link: Link): Link | undefined
}

export function supersede(plans: readonly PlanModel[]): Superseded {
  const planned = new Map(plans.flatMap((plan) => plan.resources).map((resource) => [resource.address, resource]))
  const blocks = new Set([...planned.keys()].map(withoutKeys))
  const covers = (resource: Resource): boolean => blocks.has(withoutKeys(resource.address)) && isInstance(resource)
  const end = (resource: Resource): Resource | undefined =>
    covers(resource) ? planned.get(resource.address) : resource
  return {
    covers,
    link(link) {
      if (blocks.size === 0) return link
      const [from, to] = [end(link.from), end(link.to)]
      return from && to ? { ...link, from, to } : undefined
    },
  }
}

/** Keys differ where a count isn't known without the plan. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '')
}

/** Variables, outputs and the like are not in a plan as resources. */
function isInstance({ kind }: Resource): boolean {
  return !/^tf\/(?:(?:variable|output|module|locals|terraform)$|provider\.)/.test(kind)
}

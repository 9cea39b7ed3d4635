/** What a clause's `path` leads to, from the item of `each`, the body, or what the platform worked out. */
import { every, missing, type Path, type Reached, type Resource, steps, type Value } from '../model/index.js'

export interface Way {
  readonly steps: readonly (string | number)[]
  /** Begins with `self.facts`, as expressions name them. */
  readonly inFacts: boolean
}

export function wayOf(path: Path): Way {
  const all = steps(path)
  const inFacts = all[0] === 'self' && all[1] === 'facts'
  return { steps: inFacts ? all.slice(2) : all, inFacts }
}

/** @param body what the path starts from, if not from the facts */
export function reach(way: Way, resource: Resource, body: Value): Reached {
  return every(way.inFacts ? (resource.facts ?? missing(resource.header)) : body, way.steps)
}

/**
 * Rules about caches of package managers that stay in a layer. The Docker platform describes them by the fact `cache`
 * of a command: `{ kept, directory }` (see platforms/docker/caches.ts).
 */
import type { Fix } from './fix.js'
import { get } from './lookup.js'
import { ancestor, fact, type Resource } from './resource.js'
import { defineRule, type Rule, type RuleMeta } from './rule.js'
import { isTrue } from './tri.js'
import { text } from './value.js'

export interface CacheRule {
  readonly meta: RuleMeta
  /** Programs that it is about. */
  readonly of: ReadonlySet<string>
  /** Is it about stages that end up in the image, or about the others? */
  readonly shipped: boolean
  /** @param commands all of the instruction */
  readonly fixOf: (command: Resource, run: Resource, commands: readonly Resource[]) => { readonly fix?: Fix }
}

export function cacheRule({ meta, of, shipped, fixOf }: CacheRule): Rule {
  return defineRule({
    meta,
    select: 'docker/Command',
    check(command, { report, undecided, graph }) {
      const run = command.parent
      if (!of.has(text(fact(command, 'program'))) || run?.kind !== 'docker/Run') return
      const stage = ancestor(command, (r) => r.kind === 'docker/Stage')
      if (!stage || isTrue(get(stage.body, 'shipped')) !== shipped) return
      const kept = fact(command, 'cache.kept')
      if (kept.kind === 'unknown') undecided(kept)
      else if (isTrue(kept) === true) {
        report({
          at: get(command.body, 'name'),
          message: `\`${command.name}\` leaves ${text(fact(command, 'cache.directory'))} behind in this layer`,
          ...fixOf(command, run, graph.parts(run, 'docker/Command')),
        })
      }
    },
  })
}

/** A policy that judged nothing looks like one that passed, so it is said. */
import { type Graph, type Problem, type Rule, suggest } from '../model/index.js'
import type { Verdicts } from './evaluate.js'

export function idle(own: readonly Rule[], { judged }: Verdicts, graph: Graph): readonly Problem[] {
  const kinds = [...new Set(graph.resources.map((r) => r.kind))]
  return own
    .filter(({ meta }) => (judged.get(meta.id) ?? 0) === 0)
    .map(({ meta, select }) => ({
      code: 'policy-selected-nothing',
      severity: 'warning',
      message: `the policy \`${meta.id}\` judged nothing: there is no ${select.join(' or ')} it applies to`,
      path: meta.id,
      ...hintFor(select, kinds),
    }))
}

/** A kind that is written a little differently was meant, perhaps. */
function hintFor(select: readonly string[], kinds: readonly string[]): { readonly hint?: string } {
  const near = select.flatMap((kind) => (kinds.includes(kind) ? [] : (suggest(kind, kinds) ?? [])))[0]
  return near === undefined ? {} : { hint: `did you mean \`${near}\`?` }
}

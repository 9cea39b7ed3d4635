/** A policy that judged nothing looks like one that passed, so it is said. */
import { type Problem, type Rule, suggest } from '../model/index.js'

/**
 * @param judged resources each rule judged
 * @param kinds of all resources that are there
 */
export function idle(
  own: readonly Rule[],
  judged: ReadonlyMap<string, number>,
  kinds: readonly string[],
): readonly Problem[] {
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

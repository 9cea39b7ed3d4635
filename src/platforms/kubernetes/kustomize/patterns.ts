/** Regular expressions that kustomizations hold: tried only where that can't take forever. */

/** A group that repeats what repeats or branches. */
const explosive = /\((?:[^()]|\([^()]*\))*[*+{|?](?:[^()]|\([^()]*\))*\)[*+{]/
/** What JavaScript knows and Go does not. */
const foreign = /\\[1-9]|\(\?(?![:imsU]|P<)/

/** @returns undefined for what is no pattern, or none that is safe to try. */
export function compiled(source: string): RegExp | undefined {
  if (explosive.test(source) || foreign.test(source)) return undefined
  try {
    return new RegExp(source)
  } catch {
    return undefined
  }
}

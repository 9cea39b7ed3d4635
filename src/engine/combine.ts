/** Judgements of several batches as one. */
import type { Rule } from '../model/index.js'
import type { Waiver } from './config.js'
import type { Judgement } from './judge.js'

export function combine(parts: readonly Judgement[]): Judgement {
  const [only] = parts
  if (only && parts.length === 1) return only
  const rules = new Set<Rule>()
  const kinds = new Set<string>()
  const judged = new Map<string, number>()
  const usedWaivers = new Set<Waiver>()
  for (const part of parts) {
    for (const rule of part.rules) rules.add(rule)
    for (const kind of part.kinds) kinds.add(kind)
    for (const [id, count] of part.judged) judged.set(id, (judged.get(id) ?? 0) + count)
    for (const waiver of part.usedWaivers) usedWaivers.add(waiver)
  }
  return {
    rules: [...rules],
    findings: parts.flatMap((part) => part.findings),
    undecided: parts.flatMap((part) => part.undecided),
    crashes: parts.flatMap((part) => part.crashes),
    files: parts.flatMap((part) => part.files),
    problems: parts.flatMap((part) => part.problems),
    judged,
    kinds: [...kinds],
    idle: parts.flatMap((part) => part.idle),
    usedWaivers,
  }
}

/** How good a policy's fixtures are: do they hold, do they reach every verdict, would they notice a mistake? */
import type { Registry } from '../engine/world.js'
import type { Rule } from '../model/index.js'
import { type Clause, type PolicyDefinition, ruleOf } from '../policy/index.js'
import type { Case } from './fixtures.js'
import { mutantsOf } from './mutate.js'
import { complaints, prepare, type Trial, tryOut } from './trial.js'

export interface PolicyReport {
  readonly id: string
  readonly cases: readonly { readonly name: string; readonly complaints: readonly string[] }[]
  /** What no fixture reaches: each a sentence. */
  readonly gaps: readonly string[]
  /** Descriptions; none unless asked for. */
  readonly killed: readonly string[]
  readonly survived: readonly string[]
}

export interface ReportInput {
  readonly definition: PolicyDefinition
  readonly cases: readonly Case[]
  readonly cwd: string
  readonly mutate: boolean
}

export async function policyReport(
  { definition, cases, cwd, mutate }: ReportInput,
  registry: Registry,
): Promise<PolicyReport> {
  const trials = await prepare(cases, cwd, registry)
  const rule = ruleOf(definition)
  const judged = trials.map((trial) => ({ name: trial.one.name, complaints: complaints(trial, rule) }))
  const mutants = mutate ? mutantsOf(definition).map((m) => ({ ...m, isKilled: isKilled(m.definition, trials) })) : []
  return {
    id: definition.meta.id,
    cases: judged,
    gaps: definition.clauses.flatMap((clause, i) => gapsOf(definition, clause, i, trials)),
    killed: mutants.filter((m) => m.isKilled === true).map((m) => m.description),
    survived: mutants.filter((m) => m.isKilled === false).map((m) => m.description),
  }
}

/** The same of a rule that is a program: do its fixtures hold, and do they reach it at all? */
export async function ruleReport(
  rule: Rule,
  { cases, cwd }: Pick<ReportInput, 'cases' | 'cwd'>,
  registry: Registry,
): Promise<PolicyReport> {
  const trials = await prepare(cases, cwd, registry)
  const results = trials.map((trial) => tryOut(trial, rule))
  const isReached = results.some((r) => r.judged > 0)
  return {
    id: rule.meta.id,
    cases: trials.map((trial) => ({ name: trial.one.name, complaints: complaints(trial, rule) })),
    gaps: [
      ...(isReached ? [] : ['the rule selects nothing in any fixture']),
      ...(results.some((r) => r.findings.length > 0) ? [] : ['the rule never reports anything']),
    ],
    killed: [],
    survived: [],
  }
}

/** Undefined for a mutant that can't run: it would have been refused when read. */
function isKilled(definition: PolicyDefinition, trials: readonly Trial[]): boolean | undefined {
  const rule = ruleOf(definition)
  for (const trial of trials) {
    const result = tryOut(trial, rule)
    if (result.crashes.length > 0) return undefined
    if (complaints(trial, rule).length > 0) return true
  }
  return false
}

function gapsOf(
  definition: PolicyDefinition,
  clause: Clause,
  index: number,
  trials: readonly Trial[],
): readonly string[] {
  const name = definition.clauses.length > 1 ? `row ${index + 1} (${clause.select.join(', ')})` : 'the policy'
  const alone = ruleOf({ ...definition, clauses: [clause] })
  const always = ruleOf({ ...definition, clauses: [{ ...clause, assert: 'false', message: 'reached' }] })
  const sum = (rule: typeof alone, count: (r: ReturnType<typeof tryOut>) => number): number =>
    trials.reduce((n, trial) => n + count(tryOut(trial, rule)), 0)
  const selected = sum(alone, (r) => r.judged)
  if (selected === 0) return [`${name} selects nothing in any fixture`]
  const bad = sum(alone, (r) => r.findings.length)
  const undecided = sum(alone, (r) => r.undecided.length)
  const reached = sum(always, (r) => r.findings.length + r.undecided.length)
  return [
    ...(bad === 0 ? [`the assertion of ${name} is never false`] : []),
    ...(reached <= bad + undecided ? [`the assertion of ${name} is never true`] : []),
    ...(undecided === 0 ? [`the assertion of ${name} is never unknown`] : []),
  ]
}

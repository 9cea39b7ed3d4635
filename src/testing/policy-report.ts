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
  /** Parts of it that judge nothing in any fixture, so that nothing is known of them: each a sentence. */
  readonly vacuous: readonly string[]
  /** Verdicts that no fixture reaches: each a sentence. */
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
  // Where the fixtures don't hold anyway, they would seem to notice every mistake.
  const holds = judged.every((c) => c.complaints.length === 0)
  const mutants =
    mutate && holds ? mutantsOf(definition).map((m) => ({ ...m, isKilled: isKilled(m.definition, trials) })) : []
  const reach = definition.clauses.map((clause, i) => reachOf(definition, clause, i, trials))
  return {
    id: definition.meta.id,
    cases: judged,
    vacuous: reach.flatMap((r) => ('vacuous' in r ? [r.vacuous] : [])),
    gaps: reach.flatMap((r) => ('gaps' in r ? r.gaps : [])),
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
  const sum = (count: (r: (typeof results)[number]) => number): number => results.reduce((n, r) => n + count(r), 0)
  const judged = sum((r) => r.judged)
  return {
    id: rule.meta.id,
    cases: trials.map((trial) => ({ name: trial.one.name, complaints: complaints(trial, rule) })),
    vacuous: judged === 0 ? ['the rule selects nothing in any fixture'] : [],
    gaps: [
      ...(sum((r) => r.findings.length) === 0 ? ['the rule never reports anything'] : []),
      ...(sum((r) => r.undecided.length) === 0 ? ['the rule is never undecided'] : []),
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

type Reach = { readonly vacuous: string } | { readonly gaps: readonly string[] }

function reachOf(definition: PolicyDefinition, clause: Clause, index: number, trials: readonly Trial[]): Reach {
  const name = definition.clauses.length > 1 ? `row ${index + 1} (${clause.select.join(', ')})` : 'the policy'
  const alone = ruleOf({ ...definition, clauses: [clause] })
  const always = ruleOf({ ...definition, clauses: [{ ...clause, assert: 'false', message: 'reached' }] })
  const sum = (rule: typeof alone, count: (r: ReturnType<typeof tryOut>) => number): number =>
    trials.reduce((n, trial) => n + count(tryOut(trial, rule)), 0)
  const selected = sum(alone, (r) => r.judged)
  if (selected === 0) return { vacuous: `${name} selects nothing in any fixture` }
  const bad = sum(alone, (r) => r.findings.length)
  const undecided = sum(alone, (r) => r.undecided.length)
  const reached = sum(always, (r) => r.findings.length + r.undecided.length)
  const gaps = [
    ...(bad === 0 ? [`the assertion of ${name} is never false`] : []),
    ...(reached <= bad + undecided ? [`the assertion of ${name} is never true`] : []),
    ...(undecided === 0 ? [`the assertion of ${name} is never unknown`] : []),
  ]
  return { gaps }
}

/** The line: discover → classify → parse → model → link → evaluate → suppress → compare → report. */
import type { Problem, Rule, RuleMeta, ScanResult, SourceFile, Span } from '../model/index.js'
import { type Baseline, compare } from './baseline.js'
import { batchesOf } from './batches.js'
import { combine } from './combine.js'
import type { Config } from './config.js'
import { globMatcher } from './glob.js'
import { idle } from './idle.js'
import { type Judgement, judge } from './judge.js'
import { type Loaded, load } from './load.js'
import { filesInOrder, inOrder, presentProblem, undecidedInOrder } from './present.js'
import { idleSchemas, schemasOf } from './schemas.js'
import type { PresetName } from './settings.js'
import { stopwatch } from './stopwatch.js'
import { housekeeping, housekeepingRules } from './suppress/housekeeping.js'
import { unusedSuppressions } from './suppress/unused.js'
import type { Registry } from './world.js'

export interface RunInput {
  readonly cwd: string
  readonly paths: readonly string[]
  readonly overlay: Readonly<Record<string, string>>
  readonly config: Config
  readonly preset: PresetName
  /** Only these rules. */
  readonly only?: readonly string[]
  /** The user's own policies, compiled. */
  readonly own: readonly Rule[]
  /** Report only these paths; everything else is context. */
  readonly reportOnly?: readonly string[]
  readonly baseline?: Baseline
  /** Where the configuration's waivers stand, in their order, to report those that do nothing. */
  readonly waiverPlaces?: readonly Span[]
  /** ISO date of today, for suppressions that expire. */
  readonly today: string
  /** Problems met before the run (configuration, policies). */
  readonly problems: readonly Problem[]
  /** Told how many files will be judged. */
  readonly onFiles?: (count: number) => void
}

export interface RunOutput {
  readonly result: ScanResult
  /** Every rule that could have run, for reports. */
  readonly rules: readonly RuleMeta[]
  /** The text a path was judged by. */
  source(path: string): SourceFile | undefined
}

export async function run(input: RunInput, registry: Registry): Promise<RunOutput> {
  const clock = stopwatch()
  const { config, own, reportOnly, today } = input
  const glob = await globMatcher(config)
  const included = (path: string): boolean =>
    (!config.include || config.include.some((g) => glob(g, path))) && !config.exclude?.some((g) => glob(g, path))
  const loaded = await load({ ...input, included, format: registry.format, schemasOf: schemasOf(config, glob) })
  clock.lap('read')
  input.onFiles?.([...loaded.byPlatform.values()].reduce((count, files) => count + files.length, 0))

  const ownIds = new Set(own.map((r) => r.meta.id))
  const selection = { preset: input.preset, config, own: ownIds, glob, ...(input.only ? { only: input.only } : {}) }
  const wanted = reportOnly ? new Set(reportOnly) : undefined
  const reports = (path: string): boolean => wanted?.has(path) ?? true
  // A policy of the user's own may look at everything there is.
  const batches = own.length > 0 ? [loaded.byPlatform] : await batchesOf(loaded.byPlatform, registry)
  const parts: Judgement[] = []
  for (const batch of batches)
    parts.push(await judge(batch, { loaded, config, registry, own, selection, reports, today, clock }))
  const all = combine(parts)

  const ids = await idsFor(all, loaded, registry)
  const unused = unusedSuppressions({
    ...all,
    isRule: (id) => ids.has(id),
    waivers: config.waivers ?? [],
    waiverPlaces: input.waiverPlaces ?? [],
    ran: new Set([...all.judged].filter(([, count]) => count > 0).map(([id]) => id)),
    today,
  })
  const findings = inOrder([...all.findings, ...housekeeping(unused, selection)])
  const compared = compare(findings, input.baseline)
  clock.lap('compare')
  const problems = [
    ...input.problems,
    ...loaded.absent,
    ...idleSchemas(config, loaded.schemas),
    ...all.problems,
    ...idle(own, all.judged, all.kinds),
  ]
  const result: ScanResult = {
    findings: compared.findings.filter((f) => !f.suppressed),
    suppressed: compared.findings.filter((f) => f.suppressed),
    undecided: undecidedInOrder(all.undecided),
    files: filesInOrder([...loaded.passedOver, ...all.files]),
    problems: problems.map(presentProblem),
    crashes: all.crashes,
    unusedSuppressions: unused,
    absent: compared.absent,
    rules: Object.fromEntries(all.judged),
    timings: clock.laps,
  }
  return {
    result,
    rules: [...all.rules.map((r) => r.meta), ...housekeepingRules],
    source: (path) => loaded.store.sources.get(path),
  }
}

/** Ids that suppressions may name: rules that no comment asks for need not be loaded for that. */
async function idsFor(
  { rules, idle }: Judgement,
  { byPlatform }: Loaded,
  registry: Registry,
): Promise<ReadonlySet<string>> {
  const ids = new Set(rules.map((rule) => rule.meta.id))
  if (idle.every((directive) => directive.ids.every((id) => id === '*' || ids.has(id)))) return ids
  for (const platform of byPlatform.keys())
    for (const { meta } of await registry.rules(platform, 'all')) ids.add(meta.id)
  return ids
}

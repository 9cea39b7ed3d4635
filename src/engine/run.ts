/** The line: discover → classify → parse → model → link → evaluate → suppress → compare → report. */
import type { Problem, Rule, RuleMeta, ScanResult, SourceFile, Span } from '../model/index.js'
import { type Baseline, compare } from './baseline.js'
import type { Config } from './config.js'
import { evaluate } from './evaluate.js'
import { globMatcher } from './glob.js'
import { idle } from './idle.js'
import { type LoadInput, load } from './load.js'
import { inOrder, presentCrash, presentFindings, presentProblem, presentUndecided } from './present.js'
import { idleSchemas, schemasOf } from './schemas.js'
import type { PresetName } from './settings.js'
import { type Stopwatch, stopwatch } from './stopwatch.js'
import { housekeeping, housekeepingRules } from './suppress/housekeeping.js'
import { suppress } from './suppress/index.js'
import { buildWorld, type Registry } from './world.js'

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
}

export interface RunOutput {
  readonly result: ScanResult
  /** Every rule that was at hand, for reports. */
  readonly rules: readonly RuleMeta[]
  /** The text a path was judged by. */
  source(path: string): SourceFile | undefined
}

/** Apart from `run`, so that nothing holds the syntax trees while the rules judge what was made of them. */
async function readAndModel(input: Omit<LoadInput, 'format'> & RunInput, registry: Registry, clock: Stopwatch) {
  const loaded = await load({ ...input, format: registry.format })
  clock.lap('parse')
  const world = await buildWorld(loaded, input.config, registry)
  clock.lap('model')
  const { files, absent, schemas, store } = loaded
  return { world, files, absent, schemas, sources: store.sources }
}

export async function run(input: RunInput, registry: Registry): Promise<RunOutput> {
  const clock = stopwatch()
  const { config, reportOnly, today } = input
  const glob = await globMatcher(config)
  const included = (path: string): boolean =>
    (!config.include || config.include.some((g) => glob(g, path))) && !config.exclude?.some((g) => glob(g, path))

  const read = await readAndModel({ ...input, included, schemasOf: schemasOf(config, glob) }, registry, clock)
  const { world, files, absent, schemas, sources } = read

  const rules = [...input.own, ...world.rules]
  const own = new Set(input.own.map((r) => r.meta.id))
  const selection = { preset: input.preset, config, own, glob, ...(input.only ? { only: input.only } : {}) }
  const wanted = reportOnly ? new Set(reportOnly) : undefined
  const verdicts = evaluate(world.graph, rules, selection, (path) => wanted?.has(path) ?? true)
  clock.lap('evaluate')

  const ran = new Set([...verdicts.judged].filter(([, count]) => count > 0).map(([id]) => id))
  const { marked, unused } = suppress({
    findings: verdicts.findings,
    files: world.files,
    resources: world.graph.resources,
    rules,
    ran,
    waivers: config.waivers ?? [],
    waiverPlaces: input.waiverPlaces ?? [],
    glob,
    today,
  })
  clock.lap('suppress')

  const findings = inOrder([...presentFindings(marked), ...housekeeping(unused, selection)])
  const compared = compare(findings, input.baseline)
  clock.lap('compare')
  const result: ScanResult = {
    findings: compared.findings.filter((f) => !f.suppressed),
    suppressed: compared.findings.filter((f) => f.suppressed),
    undecided: presentUndecided(verdicts.undecided),
    files,
    problems: [
      ...input.problems,
      ...absent,
      ...idleSchemas(config, schemas),
      ...world.problems,
      ...idle(input.own, verdicts, world.graph),
    ].map(presentProblem),
    crashes: verdicts.crashes.map(presentCrash),
    unusedSuppressions: unused,
    absent: compared.absent,
    rules: Object.fromEntries(verdicts.judged),
    timings: clock.laps,
  }
  return {
    result,
    rules: [...rules.map((r) => r.meta), ...housekeepingRules],
    source: (path) => sources.get(path),
  }
}

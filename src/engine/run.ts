/** The line: discover → classify → parse → model → link → evaluate → suppress → compare → report. */
import type { Format, FormatId, Gap, Link, Platform, Problem, Resource, Rule, RuleMeta, ScanResult, SourceFile } from '../model/index.js'
import { type Baseline, compare } from './baseline.js'
import type { Config } from './config.js'
import { evaluate } from './evaluate.js'
import { globMatcher } from './glob.js'
import { buildGraph } from './graph.js'
import { load } from './load.js'
import { presentCrash, presentFindings, presentProblem, presentUndecided } from './present.js'
import { project } from './project.js'
import type { PresetName } from './settings.js'
import { suppress } from './suppress/index.js'

/** What the engine is handed: it knows no parser, platform or rule by name. */
export interface Registry {
  format(id: FormatId): Promise<Format>
  platform(id: string): Promise<Platform | undefined>
  /** Built-in rules about resources of a platform. */
  rules(platform: string): Promise<readonly Rule[]>
}

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

export async function run(input: RunInput, registry: Registry): Promise<RunOutput> {
  const clock = stopwatch()
  const { config, reportOnly } = input
  const glob = await globMatcher(config)
  const included = (path: string): boolean =>
    (!config.include || config.include.some((g) => glob(g, path))) && !config.exclude?.some((g) => glob(g, path))

  const loaded = await load({ ...input, included, format: registry.format })
  const absent = loaded.absent.map((path) => ({
    code: 'path-not-found',
    severity: 'error' as const,
    message: `no such file or directory: ${path}`,
    path,
  }))
  clock.lap('parse')

  const resources: Resource[] = []
  const links: Link[] = []
  const gaps: Gap[] = []
  const problems: Problem[] = [...input.problems, ...absent]
  const rules: Rule[] = [...input.own]
  for (const [id, files] of loaded.byPlatform) {
    problems.push(...files.flatMap((f) => f.problems))
    const platform = await registry.platform(id)
    if (!platform) continue
    for (const format of platform.formats ?? []) {
      if (!loaded.store.formats.has(format)) loaded.store.formats.set(format, await registry.format(format))
    }
    const model = platform.model(files, project(loaded.store, config.platforms?.[id] ?? {}))
    resources.push(...model.resources)
    links.push(...model.links)
    gaps.push(...model.gaps)
    problems.push(...model.problems)
    if (loaded.partial && platform.absenceNeeds)
      gaps.push({ kinds: platform.absenceNeeds, why: 'only the named files were read' })
    rules.push(...(await registry.rules(id)))
  }
  clock.lap('model')

  const graph = buildGraph(resources, links, gaps)
  clock.lap('link')

  const own = new Set(input.own.map((r) => r.meta.id))
  const selection = { preset: input.preset, config, own, glob, ...(input.only ? { only: input.only } : {}) }
  const wanted = reportOnly ? new Set(reportOnly) : undefined
  const verdicts = evaluate(graph, rules, selection, (path) => wanted?.has(path) ?? true)
  clock.lap('evaluate')

  const files = [...loaded.byPlatform.values()].flat()
  const ran = new Set([...verdicts.judged].filter(([, count]) => count > 0).map(([id]) => id))
  const { marked, unused } = suppress({
    findings: verdicts.findings,
    files,
    resources,
    rules,
    ran,
    waivers: config.waivers ?? [],
    glob,
    today: input.today,
  })
  clock.lap('suppress')

  const compared = compare(presentFindings(marked), input.baseline)
  clock.lap('compare')
  const result: ScanResult = {
    findings: compared.findings,
    undecided: presentUndecided(verdicts.undecided),
    files: loaded.files,
    problems: problems.map(presentProblem),
    crashes: verdicts.crashes.map(presentCrash),
    unusedSuppressions: unused,
    absent: compared.absent,
    rules: Object.fromEntries(verdicts.judged),
    timings: clock.laps,
  }
  return { result, rules: rules.map((r) => r.meta), source: (path) => loaded.store.sources.get(path) }
}

function stopwatch(): { lap(step: string): void; readonly laps: Record<string, number> } {
  let last = performance.now()
  const laps: Record<string, number> = {}
  return {
    laps,
    lap(step) {
      const now = performance.now()
      laps[step] = Math.round((now - last) * 100) / 100
      last = now
    },
  }
}

/** The middle of the line, for files that are judged together: parse → model → link → evaluate → suppress. */
import type { Crash, FileReport, Finding, Problem, Rule, Undecided } from '../model/index.js'
import type { Config, Waiver } from './config.js'
import { evaluate } from './evaluate.js'
import type { ByPlatform, Loaded } from './load.js'
import { parseFiles } from './parse.js'
import { presentCrash, presentFindings, presentUndecided } from './present.js'
import { type Selection, whichRules } from './settings.js'
import type { Stopwatch } from './stopwatch.js'
import type { Directive } from './suppress/comments.js'
import { suppress } from './suppress/index.js'
import { buildWorld, type Registry, type World } from './world.js'

export interface JudgeInput {
  readonly loaded: Loaded
  readonly config: Config
  readonly registry: Registry
  /** The user's own policies. */
  readonly own: readonly Rule[]
  readonly selection: Selection
  /** Does a file's path belong in the report? */
  readonly reports: (path: string) => boolean
  /** ISO date of today. */
  readonly today: string
  readonly clock: Stopwatch
}

/** Plain records, and nothing that holds the resources: the next files need the memory. */
export interface Judgement {
  readonly rules: readonly Rule[]
  readonly findings: readonly Finding[]
  readonly undecided: readonly Undecided[]
  readonly crashes: readonly Crash[]
  readonly files: readonly FileReport[]
  readonly problems: readonly Problem[]
  /** Resources each rule judged. */
  readonly judged: ReadonlyMap<string, number>
  /** Kinds of the resources. */
  readonly kinds: readonly string[]
  /** Suppressions that suppressed nothing here. */
  readonly idle: readonly Directive[]
  readonly usedWaivers: ReadonlySet<Waiver>
}

export async function judge(batch: ByPlatform, input: JudgeInput): Promise<Judgement> {
  const { config, selection, clock, today } = input
  const { world, files } = await worldOf(batch, input)
  const { graph, problems } = world
  const rules = [...input.own, ...world.rules]
  const verdicts = evaluate(graph, rules, selection, input.reports)
  clock.lap('evaluate')
  const { marked, idle, usedWaivers } = suppress({
    findings: verdicts.findings,
    files: world.files,
    resources: graph.resources,
    waivers: config.waivers ?? [],
    glob: selection.glob,
    today,
  })
  clock.lap('suppress')
  const findings = presentFindings(marked)
  const undecided = presentUndecided(verdicts.undecided)
  clock.lap('present')
  return {
    rules,
    findings,
    undecided,
    crashes: verdicts.crashes.map(presentCrash),
    files,
    problems,
    judged: verdicts.judged,
    kinds: [...new Set(graph.resources.map((r) => r.kind))],
    idle,
    usedWaivers,
  }
}

/** Apart from `judge`, so that nothing holds the syntax trees while the rules judge what was made of them. */
async function worldOf(
  batch: ByPlatform,
  { loaded, config, registry, selection, clock }: JudgeInput,
): Promise<{ readonly world: World; readonly files: readonly FileReport[] }> {
  const parsed = parseFiles(loaded, batch)
  clock.lap('parse')
  const world = await buildWorld(parsed, config, registry, whichRules(selection))
  clock.lap('model')
  return { world, files: parsed.files }
}

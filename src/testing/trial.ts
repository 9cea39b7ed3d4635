/** A rule over prepared fixtures: parsed and modelled once, judged as often as wanted. */
import { evaluate } from '../engine/evaluate.js'
import { load } from '../engine/load.js'
import { parseFiles } from '../engine/parse.js'
import { presentCrash, presentFindings, presentProblem, presentUndecided } from '../engine/present.js'
import type { Selection } from '../engine/settings.js'
import { buildWorld, type Registry, type World } from '../engine/world.js'
import type { Rule } from '../model/index.js'
import type { Case } from './fixtures.js'
import { type CaseResult, complaintsAbout } from './judge.js'

export interface Trial {
  readonly one: Case
  readonly world: World
}

/** @param cwd a directory that need not exist; nothing of it is read beside the case's own texts. */
export async function prepare(cases: readonly Case[], cwd: string, registry: Registry): Promise<readonly Trial[]> {
  const platformsOnly: Registry = { ...registry, rules: async () => [] }
  return Promise.all(
    cases.map(async (one) => {
      const paths = Object.keys(one.files)
      const loaded = await load({ cwd, paths, overlay: one.files, included: () => true, format: registry.format })
      return { one, world: await buildWorld(parseFiles(loaded), {}, platformsOnly) }
    }),
  )
}

export function tryOut({ world }: Trial, rule: Rule): CaseResult & { readonly judged: number } {
  const id = rule.meta.id
  const selection: Selection = { preset: 'all', config: {}, own: new Set([id]), only: [id], glob: () => false }
  const { findings, undecided, crashes, judged } = evaluate(world.graph, [rule], selection, () => true)
  return {
    findings: presentFindings(findings.map((finding) => ({ finding }))),
    undecided: presentUndecided(undecided),
    crashes: crashes.map(presentCrash),
    problems: world.problems.map(presentProblem),
    judged: judged.get(id) ?? 0,
  }
}

export function complaints(trial: Trial, rule: Rule): readonly string[] {
  return complaintsAbout(trial.one.files, tryOut(trial, rule))
}

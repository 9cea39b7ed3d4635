/** The public API: scan, list rules, write reports. Plain data in, plain data out. */
import { resolve } from 'node:path'
import { knownIds, readText, setUp, UsageError } from './configuration.js'
import { type Baseline, parseBaseline } from './engine/baseline.js'
import type { Config } from './engine/config.js'
import { type RunOutput, run } from './engine/run.js'
import type { PresetName } from './engine/settings.js'
import { housekeepingRules } from './engine/suppress/housekeeping.js'
import type { Rule, RuleMeta, ScanResult } from './model/index.js'
import { suggest } from './model/suggest.js'
import { withControls } from './policy/packs.js'
import { allRules, packs, registry } from './registry.js'

export { UsageError } from './configuration.js'
export type { Baseline } from './engine/baseline.js'
export { toBaseline } from './engine/baseline.js'
export type { Config, RuleSetting, Waiver } from './engine/config.js'
export type { PresetName } from './engine/settings.js'
export * from './model/index.js'
export { packs }

export interface ScanOptions {
  /** Paths in the result are relative to it. */
  readonly cwd: string
  /** Files and directories; the working directory if absent. */
  readonly paths?: readonly string[]
  /** A configuration, the path of one, or false for none. Absent: `bylaw.yaml` in the working directory, if there. */
  readonly config?: Config | string | false
  readonly preset?: PresetName
  /** Files and directories of policies of one's own, beside those of the configuration. */
  readonly policies?: readonly string[]
  /** Modules whose default export is a rule, or a list of rules. Their code is run: name only what you trust. */
  readonly allowCode?: readonly string[]
  /** Rules of one's own, made with `defineRule`; on whatever their preset. */
  readonly ownRules?: readonly Rule[]
  /** Text that stands in for files, by path: nothing of it touches the disk. */
  readonly overlay?: Readonly<Record<string, string>>
  /** Only these rules. */
  readonly rules?: readonly string[]
  /** Report only these files; the paths around them are context. */
  readonly reportOnly?: readonly string[]
  /** Fingerprints of findings that are known, or the path of a file that holds them. */
  readonly baseline?: Baseline | string
  /** Today, as an ISO date; for suppressions that expire. */
  readonly today?: string
  /** Told how many files will be judged, before the first one is. */
  readonly onFiles?: (count: number) => void
}

/** @throws {UsageError} for an unknown rule, a broken configuration or baseline. Bad input files never throw. */
export async function scan(options: ScanOptions): Promise<ScanResult> {
  return (await scanForReport(options)).result
}

/** A scan together with what reporters need beside the result: the rules and the texts that were judged. */
export async function scanForReport(options: ScanOptions): Promise<RunOutput & { readonly config: Config }> {
  const cwd = resolve(options.cwd)
  const { config, waiverPlaces, own } = await setUp(cwd, options)
  if (options.rules) await refuseUnknown(options.rules, own.rules)
  const baseline = typeof options.baseline === 'string' ? readBaseline(cwd, options.baseline) : options.baseline
  const output = await run(
    {
      cwd,
      paths: options.paths && options.paths.length > 0 ? options.paths : ['.'],
      overlay: options.overlay ?? {},
      config,
      waiverPlaces,
      preset: options.preset ?? config.preset ?? 'default',
      own: own.rules,
      today: options.today ?? new Date().toISOString().slice(0, 10),
      problems: own.problems,
      ...(options.rules ? { only: options.rules } : {}),
      ...(options.reportOnly ? { reportOnly: options.reportOnly } : {}),
      ...(baseline ? { baseline } : {}),
      ...(options.onFiles ? { onFiles: options.onFiles } : {}),
    },
    registry,
  )
  return { ...output, config }
}

export async function listRules(): Promise<readonly RuleMeta[]> {
  const standards = await packs()
  return [...(await allRules()).map((r) => withControls(r.meta, standards)), ...housekeepingRules]
}

function readBaseline(cwd: string, path: string): Baseline {
  const { text } = readText(cwd, path)
  try {
    return parseBaseline(text)
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

async function refuseUnknown(ids: readonly string[], own: readonly Rule[]): Promise<void> {
  const known = [...(await knownIds()), ...own.map((r) => r.meta.id)]
  for (const id of ids) {
    if (known.includes(id)) continue
    const near = suggest(id, known)
    throw new UsageError(
      `there is no rule \`${id}\`${near ? `; did you mean \`${near}\`?` : '; `bylaw rules` lists them'}`,
    )
  }
}

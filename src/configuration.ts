/** The configuration of a run, and everything of the user's own that it and the command line name. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Config, findConfig, type LoadedConfig, parseConfig, unknownRules } from './engine/config.js'
import { housekeepingRules } from './engine/suppress/housekeeping.js'
import type { Problem, Rule, SourceFile } from './model/index.js'
import { type OwnPolicies, ownPolicies } from './own-policies.js'
import { allRules, registry } from './registry.js'

/** What was asked can't be done: an unknown rule, a configuration that isn't valid. Nothing was judged. */
export class UsageError extends Error {
  constructor(
    message: string,
    readonly problems: readonly Problem[] = [],
  ) {
    super(message)
    this.name = 'UsageError'
  }
}

/** As in `ScanOptions`. */
export interface SetupOptions {
  readonly config?: Config | string | false
  readonly policies?: readonly string[]
  readonly allowCode?: readonly string[]
  readonly ownRules?: readonly Rule[]
}

export interface Setup extends Pick<LoadedConfig, 'config' | 'waiverPlaces'> {
  readonly own: OwnPolicies
}

/** @throws {UsageError} for a configuration that isn't valid, with the place of every mistake. */
export async function setUp(cwd: string, options: SetupOptions): Promise<Setup> {
  const { config, waiverPlaces, named } = await configOf(cwd, options.config)
  const own = await ownOf(cwd, config, options)
  if (named.length === 0) return { config, waiverPlaces, own }
  const known = [...(await knownIds()), ...housekeepingRules.map((r) => r.id), ...own.rules.map((r) => r.meta.id)]
  const unknown = unknownRules(named, known)
  const [first] = unknown
  if (!first) return { config, waiverPlaces, own }
  // It may be one of those that could not be read, which is said already.
  if (own.problems.some((p) => p.severity === 'error'))
    return { config, waiverPlaces, own: { ...own, problems: [...own.problems, ...unknown] } }
  throw new UsageError(`${first.path} is not a valid configuration`, unknown)
}

type Configuration = Pick<LoadedConfig, 'config' | 'waiverPlaces' | 'named'>

async function configOf(cwd: string, given: SetupOptions['config']): Promise<Configuration> {
  if (typeof given === 'object') return { config: given, waiverPlaces: [], named: [] }
  const path = given === false ? undefined : (given ?? findConfig(cwd))
  return path === undefined ? { config: {}, waiverPlaces: [], named: [] } : loadConfig(readText(cwd, path))
}

async function loadConfig(file: SourceFile): Promise<LoadedConfig> {
  const { default: validate } = await import('./config-validator.generated.js')
  const loaded = parseConfig(file, await registry.format('yaml'), validate)
  const errors = loaded.problems.filter((p) => p.severity === 'error')
  if (errors.length > 0) throw new UsageError(`${file.path} is not a valid configuration`, errors)
  return loaded
}

export function readText(cwd: string, path: string): SourceFile {
  try {
    return { path, text: readFileSync(resolve(cwd, path), 'utf8').replace(/^\uFEFF/, '') }
  } catch (error) {
    throw new UsageError(`can't read ${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Everything of the user's own: policies, modules of rules, and rules that a program hands over. */
async function ownOf(cwd: string, config: Config, options: SetupOptions): Promise<OwnPolicies> {
  const policies = await ownPolicies(cwd, [...(config.policies ?? []), ...(options.policies ?? [])], knownIds)
  const given = options.ownRules ?? []
  if (!options.allowCode?.length) return { ...policies, rules: [...policies.rules, ...given] }
  const { ownRules } = await import('./own-rules.js')
  const taken = [...(await knownIds()), ...[...policies.rules, ...given].map((r) => r.meta.id)]
  const coded = await ownRules(cwd, options.allowCode, taken)
  return { rules: [...policies.rules, ...given, ...coded.rules], problems: [...policies.problems, ...coded.problems] }
}

export async function knownIds(): Promise<readonly string[]> {
  return (await allRules()).map((r) => r.meta.id)
}

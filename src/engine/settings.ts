/** Which rules run, on which files, how severe and with which options: preset, configuration and command line together. */
import type { OptionSpec, Preset, Rule, RuleMeta, Severity } from '../model/index.js'
import type { Config, RuleSetting } from './config.js'

export type PresetName = 'default' | 'strict' | 'all' | 'none'

export interface RuleSettings {
  readonly enabled: boolean
  readonly severity: Severity
  readonly options: Readonly<Record<string, OptionSpec['default']>>
}

const contained: Record<PresetName, readonly Preset[]> = {
  none: [],
  default: ['default'],
  strict: ['default', 'strict'],
  all: ['default', 'strict', 'opt-in'],
}

export interface Selection {
  readonly preset: PresetName
  readonly config: Config
  /** Only these, where given: each is on whatever its preset. */
  readonly only?: readonly string[]
  /** Rules of the user's own policies are on whatever their preset. */
  readonly own: ReadonlySet<string>
  /** Does a glob of the configuration match a path? */
  readonly glob: (pattern: string, path: string) => boolean
}

/** The settings of a rule for one file; overrides later in the configuration win. */
export function settingsFor(meta: RuleMeta, path: string, selection: Selection): RuleSettings {
  let current: RuleSettings = {
    enabled: contained[selection.preset].includes(meta.preset) || selection.own.has(meta.id),
    severity: meta.severity,
    options: defaults(meta),
  }
  current = apply(current, selection.config.rules?.[meta.id])
  for (const override of selection.config.overrides ?? []) {
    const setting = override.rules[meta.id]
    if (setting !== undefined && override.files.some((g) => selection.glob(g, path))) current = apply(current, setting)
  }
  return selection.only ? { ...current, enabled: selection.only.includes(meta.id) } : current
}

/** Could it be on for any file at all? Then its resources are worth visiting. */
export function mayRun(rule: Rule, selection: Selection): boolean {
  if (settingsFor(rule.meta, '', selection).enabled) return true
  if (selection.only) return false
  return (selection.config.overrides ?? []).some(
    (o) => o.rules[rule.meta.id] !== undefined && o.rules[rule.meta.id] !== 'off',
  )
}

/** Rules of the default preset are enough for most scans. */
export type WhichRules = 'default' | 'all'

/** Could a rule that isn't in the default preset run, as far as the selection tells without knowing the rules? */
export function whichRules({ preset, only, config }: Selection): WhichRules {
  const settings = [config.rules ?? {}, ...(config.overrides ?? []).map((o) => o.rules)].flatMap(Object.values)
  const isPlain = (preset === 'default' || preset === 'none') && !only && settings.every((s) => s === 'off')
  return isPlain ? 'default' : 'all'
}

function defaults(meta: RuleMeta): RuleSettings['options'] {
  return Object.fromEntries(Object.entries(meta.options ?? {}).map(([name, spec]) => [name, spec.default]))
}

function apply(current: RuleSettings, setting: RuleSetting | undefined): RuleSettings {
  if (setting === undefined) return current
  if (setting === 'off') return { ...current, enabled: false }
  if (setting === 'on') return { ...current, enabled: true }
  if (typeof setting === 'string') return { ...current, enabled: true, severity: setting }
  return {
    enabled: setting.enabled ?? true,
    severity: setting.severity ?? current.severity,
    options: { ...current.options, ...setting.options },
  }
}

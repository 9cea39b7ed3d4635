/** Rules by their id, or by that of the same check in another tool; the user's own ones too. */
import { setUp } from '../configuration.js'
import type { Config } from '../engine/config.js'
import { type Problem, place, type Rule, type RuleMeta, suggest } from '../model/index.js'
import { CommandError } from './args.js'

export interface OwnRules {
  readonly config: Config
  readonly rules: readonly Rule[]
  readonly problems: readonly Problem[]
}

/** What the configuration and the command line name. */
export async function ownRulesOf(values: {
  readonly policy?: readonly string[]
  readonly 'allow-code'?: readonly string[]
  readonly config?: string
  readonly 'no-config'?: boolean
}): Promise<OwnRules> {
  const { config, own } = await setUp(process.cwd(), {
    policies: values.policy ?? [],
    allowCode: values['allow-code'] ?? [],
    ...(values['no-config'] ? { config: false } : values.config === undefined ? {} : { config: values.config }),
  })
  return { config, ...own }
}

/** @throws {CommandError} if there is none, with what kept policies from being read: it may be one of those. */
export function rulesCalled<T extends { readonly meta: RuleMeta }>(
  name: string,
  rules: readonly T[],
  problems: readonly Problem[],
): readonly T[] {
  const isAlias = ({ meta }: T): boolean =>
    Object.values(meta.aliases).some((ids) => ids.some((id) => id.toLowerCase() === name.toLowerCase()))
  const found = rules.filter((rule) => rule.meta.id === name || isAlias(rule))
  if (found.length > 0) return found
  const near = suggest(
    name,
    rules.map((r) => r.meta.id),
  )
  const unread = problems.filter((p) => p.severity === 'error')
  throw new CommandError(
    [
      `there is no rule \`${name}\`${near ? `; did you mean \`${near}\`?` : ''}`,
      ...unread.map((p) => `  ${p.span ? place(p.span) : p.path}: ${p.message}`),
    ].join('\n'),
  )
}

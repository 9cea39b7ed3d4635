/** Packs: the controls of a published standard and the rules that judge them. */
import type { RuleMeta } from '../model/index.js'

export interface Pack {
  /** Also the name of the framework in a rule's `controls`. */
  readonly id: string
  readonly title: string
  /** Of the standard. */
  readonly version: string
  readonly source: string
  readonly controls: readonly Control[]
}

export interface Control {
  readonly id: string
  readonly title: string
  /** Rules that judge it; none where `manual` says why no rule can. */
  readonly rules: readonly string[]
  readonly manual?: string
}

/** From the data of a pack's file, which the generator has checked. */
export function packOf(data: unknown): Pack {
  if (!isRecord(data) || !Array.isArray(data.controls)) throw new Error('a pack is a mapping with `controls`')
  return {
    id: String(data.id),
    title: String(data.title),
    version: String(data.version),
    source: String(data.source),
    controls: data.controls.filter(isRecord).map(({ id, title, rules, manual }) => ({
      id: String(id),
      title: String(title),
      rules: Array.isArray(rules) ? rules.map(String) : [],
      ...(typeof manual === 'string' ? { manual } : {}),
    })),
  }
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

/** Ids of the rules that judge a pack's controls. */
export function rulesOfPack({ controls }: Pack): readonly string[] {
  return [...new Set(controls.flatMap((c) => c.rules))].sort()
}

/** The rule with the controls that packs hold it to, beside those it names itself. */
export function withControls(meta: RuleMeta, packs: readonly Pack[]): RuleMeta {
  const held = packs.flatMap((pack) => {
    const ids = pack.controls.filter((c) => c.rules.includes(meta.id)).map((c) => c.id)
    return ids.length > 0 ? [[pack.id, ids] as const] : []
  })
  return held.length > 0 ? { ...meta, controls: { ...meta.controls, ...Object.fromEntries(held) } } : meta
}

/** Which controls are covered by which rules, and which can't be, as a table for people. */
export function coverage(pack: Pack): string {
  const judged = pack.controls.filter((c) => c.rules.length > 0).length
  const cell = (text: string): string => text.replaceAll('|', '\\|')
  return [
    `# ${pack.title} ${pack.version}`,
    '',
    `${judged} of ${pack.controls.length} controls are judged by rules. Source: <${pack.source}>.`,
    '',
    '| control | what it asks | judged by |',
    '|---|---|---|',
    ...pack.controls.map((c) => {
      const by = c.rules.length > 0 ? c.rules.map((r) => `\`${r}\``).join(', ') : `not by files: ${c.manual ?? ''}`
      return `| ${cell(c.id)} | ${cell(c.title)} | ${cell(by)} |`
    }),
    '',
  ].join('\n')
}

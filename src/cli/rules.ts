/** `bylaw rules`: the catalogue, filtered. */
import { listRules, packs } from '../index.js'
import { type Category, type Preset, type RuleMeta, type Severity, severities, table } from '../model/index.js'
import { coverage, type Pack, rulesOfPack } from '../policy/packs.js'
import { CommandError, choice, parse } from './args.js'
import { answer } from './print.js'

const options = {
  platform: { type: 'string' },
  preset: { type: 'string' },
  severity: { type: 'string' },
  category: { type: 'string' },
  pack: { type: 'string' },
  format: { type: 'string', default: 'table' },
} as const

const presets: readonly Preset[] = ['default', 'strict', 'opt-in']
const categories: readonly Category[] = ['security', 'reliability', 'cost', 'correctness', 'maintainability']
const prefixes = table<RegExp>({
  docker: /^docker-/,
  compose: /^compose-/,
  kubernetes: /^k8s-/,
  terraform: /^(?:tf|aws|azure|gcp|google|github|alicloud|oci)-/,
  github: /^gha-/,
  gitlab: /^gitlab-/,
})

export async function rulesCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options)
  const preset = values.preset === undefined ? undefined : choice('preset', values.preset, presets)
  const severity: Severity | undefined =
    values.severity === undefined ? undefined : choice('severity', values.severity, severities)
  const category = values.category === undefined ? undefined : choice('category', values.category, categories)
  const platform =
    values.platform === undefined ? undefined : prefixes[choice('platform', values.platform, Object.keys(prefixes))]
  const format = choice('format', values.format, ['table', 'json', 'markdown'])
  const pack = values.pack === undefined ? undefined : await packNamed(values.pack)
  if (pack && format === 'markdown') return answer(coverage(pack))
  const inPack = pack && new Set(rulesOfPack(pack))
  const wanted = (await listRules()).filter(
    (r) =>
      (inPack === undefined || inPack.has(r.id)) &&
      (preset === undefined || r.preset === preset) &&
      (severity === undefined || r.severity === severity) &&
      (category === undefined || r.category === category) &&
      (platform === undefined || platform.test(r.id)) &&
      positionals.every((text) => holds(r, text)),
  )
  return answer(printers[format](wanted))
}

/** @throws {CommandError} for a name no pack has. */
export async function packNamed(name: string): Promise<Pack> {
  const all = await packs()
  const id = choice(
    'pack',
    name,
    all.map((p) => p.id),
  )
  const found = all.find((p) => p.id === id)
  if (!found) throw new CommandError(`there is no pack \`${name}\``)
  return found
}

function holds(rule: RuleMeta, text: string): boolean {
  const haystack = [rule.id, rule.title, ...Object.values(rule.aliases).flat()].join('\n').toLowerCase()
  return haystack.includes(text.toLowerCase())
}

const printers: Readonly<Record<'table' | 'json' | 'markdown', (rules: readonly RuleMeta[]) => string>> = {
  json: (rules) => `${JSON.stringify(rules, null, 2)}\n`,
  markdown: (rules) =>
    [
      '| rule | severity | preset | what it finds |',
      '|---|---|---|---|',
      ...rules.map((r) => `| \`${r.id}\` | ${r.severity} | ${r.preset} | ${r.title.replaceAll('|', '\\|')} |`),
      '',
    ].join('\n'),
  table: (rules) => {
    const width = Math.max(0, ...rules.map((r) => r.id.length))
    const lines = rules.map((r) => `${r.id.padEnd(width)}  ${r.severity.padEnd(8)}  ${r.preset.padEnd(7)}  ${r.title}`)
    return `${[...lines, `${rules.length} ${rules.length === 1 ? 'rule' : 'rules'}`].join('\n')}\n`
  },
}

/**
 * `bylaw explain <rule>`: what, why, remedy, examples. `bylaw explain <file>:<line>`: where the values there come from.
 * `bylaw explain --trace <rule> <file>`: how the rule judges the file.
 */

import { existsSync } from 'node:fs'
import { listRules } from '../index.js'
import { place, type RuleMeta } from '../model/index.js'
import { provenance, shown, written } from '../provenance.js'
import { CommandError, choice, parse } from './args.js'
import { examplesOf } from './examples.js'
import { ownRulesOf, rulesCalled } from './named-rules.js'
import { print } from './print.js'

const options = {
  trace: { type: 'boolean' },
  policy: { type: 'string', multiple: true },
  'allow-code': { type: 'string', multiple: true },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  format: { type: 'string', short: 'f' },
} as const

export async function explainCommand(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args, options)
  const [wanted, path] = positionals
  if (values.trace) {
    const format = choice('format', values.format ?? 'pretty', ['pretty', 'json'] as const)
    const { explainTrace } = await import('./trace.js')
    return explainTrace({ rule: wanted, path, own: await ownRulesOf(values), format })
  }
  if (wanted === undefined)
    throw new CommandError('name a rule: `bylaw explain k8s-privileged-container`; `bylaw rules` lists them')
  const spot = /^(.+):(\d+)(?::\d+)?$/.exec(wanted)
  if (spot) return explainPlace(spot[1] ?? '', Number(spot[2]))
  const own = await ownRulesOf(values)
  const metas = [...own.rules.map((r) => r.meta), ...(await listRules())].map((meta) => ({ meta }))
  for (const { meta } of rulesCalled(wanted, metas, own.problems)) print(`${page(meta)}\n`)
  return 0
}

async function explainPlace(file: string, line: number): Promise<number> {
  if (!existsSync(file)) throw new CommandError(`there is no file \`${file}\``)
  const found = await provenance(process.cwd(), file, line)
  if (found.length === 0) throw new CommandError(`no value that Bylaw reads begins on line ${line} of ${file}`)
  for (const { resource, path, value, steps } of found) {
    print(`${resource.address} ${path} = ${shown(value)}\n`)
    for (const step of steps) print(`  ${step.message}: ${place(step.at)}  ${written(step)}\n`)
  }
  return 0
}

function page(rule: RuleMeta): string {
  const aliases = Object.entries(rule.aliases).map(([tool, ids]) => `${tool} ${ids.join(', ')}`)
  const controls = Object.entries(rule.controls ?? {}).map(([framework, ids]) => `${framework} ${ids.join(', ')}`)
  const settings = Object.entries(rule.options ?? {}).map(
    ([name, o]) => `  ${name} (${o.type}, default ${JSON.stringify(o.default)}): ${o.description}`,
  )
  const examples = examplesOf(rule.id)
  const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : [])
  return [
    `${rule.id}: ${rule.title}`,
    `severity ${rule.severity}, confidence ${rule.confidence}, ${rule.category}, preset ${rule.preset}, since ${rule.since}`,
    ...section('Why', [rule.why.trim()]),
    ...section('What to do', [rule.remedy.trim()]),
    ...section('Bad', indent(examples.bad)),
    ...section('Good', indent(examples.good)),
    ...section('Options', settings),
    ...section(
      'In other tools',
      aliases.map((a) => `  ${a}`),
    ),
    ...section(
      'Controls',
      controls.map((c) => `  ${c}`),
    ),
    ...section(
      'Sources',
      rule.references.map((r) => `  ${r}`),
    ),
    ...section('To accept one finding, put above it or behind it', [
      `  # bylaw: ignore[${rule.id}] until=2027-12-31 owner=@team -- why it is fine here`,
    ]),
    ...section('To turn it off, in bylaw.yaml', ['  rules:', `    ${rule.id}: off`]),
    '',
  ].join('\n')
}

function indent(text: string | undefined): readonly string[] {
  return text === undefined
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`.trimEnd())
}

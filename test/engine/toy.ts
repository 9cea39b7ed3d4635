/** A toy platform: every key at the top of a YAML file is a resource; `bad: true` in it is what the toy rule finds. */
import type { Config } from '../../src/engine/config.js'
import { type RunInput, run } from '../../src/engine/run.js'
import type { Registry } from '../../src/engine/world.js'
import {
  defineRule,
  entries,
  get,
  isTrue,
  type Parsed,
  type Platform,
  type Resource,
  type Rule,
  type ScanResult,
} from '../../src/model/index.js'
import { type YamlTree, yaml } from '../../src/parsers/yaml/index.js'

const meta = {
  severity: 'high',
  confidence: 'high',
  category: 'security',
  preset: 'default',
  since: '0.1.0',
  why: 'It is bad.',
  remedy: 'Make it good.',
  references: ['https://example.org'],
} as const

export const toyRule = defineRule({
  meta: { ...meta, id: 'toy-bad', title: 'A toy is bad', aliases: { checkov: ['CKV_TOY_1'], hadolint: ['DL1'] } },
  select: 'toy/*',
  check(resource, context) {
    const bad = get(resource.body, 'bad')
    const verdict = isTrue(bad)
    if (verdict === 'unknown') context.undecided(bad)
    if (verdict === true) context.report({ at: bad, message: `${resource.name} is bad` })
  },
})

export const strictRule = defineRule({
  meta: { ...meta, id: 'toy-nameless', title: 'A toy has no name', preset: 'strict', aliases: {} },
  select: ['toy/Toy'],
  check(resource, context) {
    const name = get(resource.body, 'name')
    if (name.kind === 'missing') context.report({ at: name, message: `${resource.name} has no name` })
  },
})

export const crashing = defineRule({
  meta: { ...meta, id: 'toy-crash', title: 'A rule that throws', preset: 'opt-in', aliases: {} },
  select: 'toy/Toy',
  check() {
    throw new Error('boom')
  },
})

const platform: Platform = {
  id: 'kubernetes',
  model: (files) => ({ resources: files.flatMap(toResources), problems: [], links: [], gaps: [] }),
}

function toResources(parsed: Parsed): readonly Resource[] {
  const { documents } = parsed.tree as YamlTree
  return documents.flatMap(({ value }) =>
    [...entries(value)]
      .filter(([, body]) => body.kind === 'map')
      .map(([name, body]) => {
        const header = body.keySpan ?? body.span
        return {
          kind: 'toy/Toy',
          address: `toy.${name}`,
          name,
          body,
          header,
          extent: { ...body.span, start: header.start },
        }
      }),
  )
}

const registry = (rules: readonly Rule[]): Registry => ({
  format: async () => yaml,
  platform: async () => platform,
  rules: async () => rules,
})

export interface Toys extends Partial<Omit<RunInput, 'config'>> {
  readonly config?: Config
}

/** Scans one text (or several) as toys. */
export async function toys(text: string | Record<string, string>, more: Toys = {}): Promise<ScanResult> {
  const texts = typeof text === 'string' ? { 'toys.yaml': text } : text
  const overlay = Object.fromEntries(Object.entries(texts).map(([path, t]) => [path, `apiVersion: toys\n${t}`]))
  const input: RunInput = {
    cwd: '/nowhere',
    paths: Object.keys(overlay),
    overlay,
    preset: 'default',
    own: [],
    today: '2026-11-22',
    problems: [],
    config: {},
    ...more,
  }
  return (await run(input, registry([toyRule, strictRule, crashing]))).result
}

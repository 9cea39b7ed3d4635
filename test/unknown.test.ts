/** The law behind three truth values: replacing any value by Unknown never adds a finding. Over every rule and fixture. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/engine/evaluate.js'
import { load } from '../src/engine/load.js'
import { parseFiles } from '../src/engine/parse.js'
import type { Selection } from '../src/engine/settings.js'
import { buildWorld, type World } from '../src/engine/world.js'
import { list, mapping, type Resource, type Rule, unknown, type Value } from '../src/model/index.js'
import { allRules, registry } from '../src/registry.js'
import { readCases } from '../src/testing/index.js'

const fixtures = join(import.meta.dirname, '../fixtures/rules')
/** Replacements tried for each case: enough to reach every value of a small fixture, bounded for the large ones. */
const most = 400

async function worldOf(overlay: Readonly<Record<string, string>>): Promise<World> {
  const loaded = await load({
    cwd: join(fixtures, '.none'),
    paths: Object.keys(overlay),
    overlay,
    included: () => true,
    format: registry.format,
  })
  return buildWorld(parseFiles(loaded), {}, registry)
}

const selection = (rule: Rule): Selection => ({
  preset: 'all',
  config: {},
  own: new Set(),
  only: [rule.meta.id],
  glob: () => false,
})

/** What is found, by resource: the place may move when values vanish, the resource may not. */
function found(world: World, rule: Rule): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { resource } of evaluate(world.graph, [rule], selection(rule), () => true).findings) {
    const key = `${resource.kind} ${resource.address} ${resource.header.start}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The value with each of its parts (itself included) replaced in turn. */
function* blanked(value: Value): Generator<Value> {
  yield unknown('blanked', value.span, value.keySpan ? { keySpan: value.keySpan } : {})
  const more = { open: 'open' in value && value.open, ...(value.keySpan ? { keySpan: value.keySpan } : {}) }
  if (value.kind === 'list') {
    for (const [i, item] of value.items.entries()) {
      for (const blank of blanked(item)) yield list(value.items.with(i, blank), value.span, more)
    }
  }
  if (value.kind === 'map') {
    for (const [key, entry] of value.entries) {
      for (const blank of blanked(entry)) yield mapping(new Map(value.entries).set(key, blank), value.span, more)
    }
  }
}

const rules = await allRules()

describe('replacing a value by Unknown never adds a finding', () => {
  it.each(rules.map((rule) => ({ id: rule.meta.id, rule })))('$id', async ({ rule }) => {
    const directory = join(fixtures, rule.meta.id)
    for (const one of existsSync(directory) ? readCases(directory) : []) {
      const world = await worldOf(one.files)
      const before = found(world, rule)
      let tried = 0
      for (const resource of world.graph.resources as readonly (Resource & { body: Value; facts?: Value })[]) {
        for (const part of ['body', 'facts'] as const) {
          const original = resource[part]
          if (!original || tried > most) continue
          for (const blank of blanked(original)) {
            if (++tried > most) break
            resource[part] = blank
            for (const [key, count] of found(world, rule)) {
              expect(count, `${one.name}: ${key} after blanking in ${resource.address}`).toBeLessThanOrEqual(
                before.get(key) ?? 0,
              )
            }
          }
          resource[part] = original
        }
      }
    }
  })
})

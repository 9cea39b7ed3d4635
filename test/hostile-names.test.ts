/** `constructor` is a name like any other: wherever people can write one, no table of ours may take it for its own. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { group } from '../src/engine/graph.js'
import { scan } from '../src/index.js'
import { readCases } from '../src/testing/index.js'

const fixtures = join(import.meta.dirname, '../fixtures/rules')
const names = ['constructor', '__proto__', 'toString']
/** Words replaced in each fixture, one at a time. */
const perFixture = 2

interface Mutant {
  readonly path: string
  readonly text: string
}

/** Every n-th word becomes a hostile name, so that over all fixtures each sort of place is met. */
function mutants(path: string, text: string, seed: number): Mutant[] {
  const words = [...text.matchAll(/(?<![\w#$.-])[A-Za-z_][\w-]*/g)]
  return Array.from({ length: Math.min(perFixture, words.length) }, (_, i) => {
    const word = words[(seed + i * Math.ceil(words.length / perFixture)) % words.length]
    const name = names[(seed + i) % names.length] ?? ''
    const at = word?.index ?? 0
    return { path: `${i}/${path}`, text: text.slice(0, at) + name + text.slice(at + (word?.[0].length ?? 0)) }
  })
}

const badCases = (id: string) => readCases(join(fixtures, id)).filter(({ name }) => name.startsWith('bad'))
const byPlatform = group(readdirSync(fixtures), (id) => id.split('-')[0] ?? '')

describe('names that every JavaScript object knows', () => {
  it.each([...byPlatform])('stop no rule and no platform: %s', async (_, ids) => {
    const overlay = Object.fromEntries(
      ids.flatMap((id, seed) =>
        badCases(id).flatMap(({ name, files }, i) =>
          Object.entries(files)
            .filter(([path]) => path !== 'bylaw.json')
            .flatMap(([path, text]) => mutants(path, text, seed + 3 * i))
            .map(({ path, text }) => [`${id}/${name}/${path}`, text]),
        ),
      ),
    )
    const { crashes, problems, files } = await scan({
      cwd: join(fixtures, '.none'),
      paths: Object.keys(overlay),
      overlay,
      config: false,
      preset: 'all',
    })
    expect(files.length).toBeGreaterThan(0)
    expect(crashes.slice(0, 5)).toEqual([])
    expect(problems.filter(({ code }) => /failed|crash/.test(code)).slice(0, 5)).toEqual([])
  })
})

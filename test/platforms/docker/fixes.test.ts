/** A fix changes what it says and nothing else: the same stages and instructions outside of its edits. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scan } from '../../../src/index.js'
import { dockerfile } from '../../../src/parsers/dockerfile/index.js'
import { docker } from '../../../src/platforms/docker/index.js'

const fixtures = join(import.meta.dirname, '../../../fixtures/rules')
const cases = readdirSync(fixtures)
  .filter((rule) => rule.startsWith('docker-'))
  .flatMap((rule) => readdirSync(join(fixtures, rule)).map((name) => ({ rule, name })))
  .filter(({ name }) => /(?<!\.fixed)\.Dockerfile$/.test(name))
  .filter(({ rule, name }) => existsSync(join(fixtures, rule, name.replace(/\.Dockerfile$/, '.fixed.Dockerfile'))))

const project = { parse: () => undefined, read: () => undefined, list: () => [], settings: {} }
const stagesOf = (text: string): readonly string[] =>
  docker
    .model([dockerfile.parse({ path: 'Dockerfile', text })], project)
    .resources.filter((r) => r.kind === 'docker/Stage')
    .map((r) => r.address)

describe.each(cases)('$rule: $name', ({ rule, name }) => {
  const before = readFileSync(join(fixtures, rule, name), 'utf8')
  const after = readFileSync(join(fixtures, rule, name.replace(/\.Dockerfile$/, '.fixed.Dockerfile')), 'utf8')
  const tree = dockerfile.parse({ path: name, text: before }).tree
  const fixed = dockerfile.parse({ path: name, text: after })

  it('leaves the stages and the instructions without a finding as they are', async () => {
    const { findings } = await scan({
      cwd: fixtures,
      paths: [name],
      overlay: { [name]: before },
      config: false,
      rules: [rule],
    })
    const edits = findings.flatMap((f) => f.fix?.edits ?? [])
    expect(edits.length).toBeGreaterThan(0)
    expect(fixed.problems).toEqual([])
    expect(stagesOf(after)).toEqual(stagesOf(before))
    expect(fixed.tree.instructions.length).toBe(tree.instructions.length)
    tree.instructions.forEach(({ span }, i) => {
      if (edits.some((e) => e.start <= span.end && e.end >= span.start)) return
      const same = fixed.tree.instructions[i]?.span
      expect(same && after.slice(same.start, same.end)).toBe(before.slice(span.start, span.end))
    })
  })
})

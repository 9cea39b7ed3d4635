/** Every file on the page about writing policies is real: policies are read, fixtures judged both ways. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/index.js'
import { judge, readCases, type ScanTexts } from '../../src/testing/index.js'

const page = readFileSync(join(import.meta.dirname, '../../docs/writing-policies.md'), 'utf8')
const blocks = [...page.matchAll(/^```\w+ (policies\/\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => ({
  path,
  text,
}))
const root = mkdtempSync(join(tmpdir(), 'bylaw-docs-'))
for (const { path, text } of blocks) {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
afterAll(() => rmSync(root, { recursive: true, force: true }))

const ids = blocks.flatMap(({ path }) => /^policies\/([\w-]+)\.yaml$/.exec(path)?.[1] ?? [])

describe('docs/writing-policies.md', () => {
  it('shows policies', () => expect(ids.length).toBeGreaterThan(5))

  it.each(ids)('%s holds on its fixtures', async (id) => {
    const scanTexts: ScanTexts = (overlay, ruleId) =>
      scan({
        cwd: root,
        paths: Object.keys(overlay),
        overlay,
        config: false,
        preset: 'none',
        policies: [`policies/${id}.yaml`],
        rules: [ruleId],
      })
    const cases = readCases(join(root, 'policies/fixtures', id))
    expect(cases.map((c) => c.name.slice(0, 3))).toEqual(expect.arrayContaining(['bad', 'goo']))
    for (const one of cases) {
      const { complaints, expected } = await judge(one, id, scanTexts)
      expect(complaints, one.name).toEqual([])
      expect(expected.length > 0, one.name).toBe(!one.name.startsWith('good'))
    }
  })
})

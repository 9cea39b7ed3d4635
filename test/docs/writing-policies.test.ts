/** Every file on the page about writing policies is real: policies are read, fixtures judged both ways. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
// Installed, as it is for whoever writes a rule.
mkdirSync(join(root, 'node_modules'), { recursive: true })
symlinkSync(join(import.meta.dirname, '../..'), join(root, 'node_modules/bylaw'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const written = blocks.flatMap(({ path }) => {
  const [, id, ending] = /^policies\/([\w-]+)\.(yaml|mjs)$/.exec(path) ?? []
  return id === undefined ? [] : [{ id, path, isCode: ending === 'mjs' }]
})

describe('docs/writing-policies.md', () => {
  it('shows policies and a program', () => {
    expect(written.length).toBeGreaterThan(5)
    expect(written.some((w) => w.isCode)).toBe(true)
  })

  it.each(written)('$path holds on its fixtures', async ({ id, path, isCode }) => {
    const scanTexts: ScanTexts = (overlay, ruleId) =>
      scan({
        cwd: root,
        paths: Object.keys(overlay),
        overlay,
        config: false,
        preset: 'none',
        ...(isCode ? { allowCode: [path] } : { policies: [path] }),
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

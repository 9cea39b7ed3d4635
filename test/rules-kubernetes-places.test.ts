/** Findings about Kubernetes point at the offending line, never at the document as a whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listRules, scan } from '../src/index.js'

const fixtures = join(import.meta.dirname, '../fixtures/rules')
const rules = (await listRules()).filter((rule) => rule.id.startsWith('k8s-') && rule.preset === 'default')

describe('findings of default Kubernetes rules', () => {
  it.each(rules.map((rule) => rule.id))('%s lie on one line, inside of the object', async (id) => {
    const directory = join(fixtures, id)
    const files = (existsSync(directory) ? readdirSync(directory) : []).filter((f) => /^bad[^.]*\.ya?ml$/.test(f))
    const overlay = Object.fromEntries(files.map((f) => [f, readFileSync(join(directory, f), 'utf8')]))
    const scans = files.map((f) =>
      scan({ cwd: fixtures, paths: [f], overlay: { [f]: overlay[f] ?? '' }, config: false, rules: [id] }),
    )
    const results = await Promise.all(scans)
    for (const { findings } of results) expect(findings).not.toEqual([])
    for (const { path, range } of results.flatMap((r) => r.findings)) {
      const line = (overlay[path] ?? '').split('\n')[range.start.line - 1] ?? ''
      expect(range.end.line).toBe(range.start.line)
      expect(range.end.column).toBeGreaterThan(range.start.column)
      if (id !== 'k8s-removed-api-version') expect(line).not.toMatch(/^(?:---|apiVersion:)/)
    }
  })
})

/** Findings about Kubernetes point at the offending line, never at the document as a whole. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listRules, scan } from '../src/index.js'

const fixtures = join(import.meta.dirname, '../fixtures/rules')
const rules = (await listRules()).filter((rule) => rule.id.startsWith('k8s-') && rule.preset === 'default')

/** Here `apiVersion` is the offending field. */
const aboutVersions = [
  'k8s-api-version-too-new',
  'k8s-removed-api-version',
  'k8s-deprecated-custom-version',
  'k8s-unknown-kind',
]

/** A file is a case of its own, as if nothing lay beside it; a folder is a small project. */
async function findingsOf(directory: string, name: string, id: string) {
  const isFile = name.includes('.')
  const cwd = isFile ? fixtures : join(directory, name)
  const text = (path: string): string => readFileSync(join(isFile ? directory : cwd, path), 'utf8')
  const only = isFile ? { paths: [name], overlay: { [name]: text(name) } } : { paths: ['.'] }
  const config = !isFile && existsSync(join(cwd, 'bylaw.json')) ? JSON.parse(text('bylaw.json')) : false
  const { findings } = await scan({ cwd, ...only, config, rules: [id] })
  expect(findings).not.toEqual([])
  return findings.map(({ path, range }) => ({ range, line: text(path).split('\n')[range.start.line - 1] ?? '' }))
}

describe('findings of default Kubernetes rules', () => {
  it.each(rules.map((rule) => rule.id))('%s lie on one line, inside of the object', async (id) => {
    const directory = join(fixtures, id)
    const cases = readdirSync(directory).filter((name) => /^bad[^.]*(?:\.ya?ml)?$/.test(name))
    expect(cases).not.toEqual([])
    const findings = (await Promise.all(cases.map((name) => findingsOf(directory, name, id)))).flat()
    for (const { line, range } of findings) {
      expect(range.end.line).toBe(range.start.line)
      expect(range.end.column).toBeGreaterThan(range.start.column)
      if (!aboutVersions.includes(id)) expect(line).not.toMatch(/^(?:---|apiVersion:)/)
    }
  })
})

/** The one harness of all rules: fixtures judged both ways, and what holds for every rule. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listRules, scan } from '../src/index.js'
import { severities } from '../src/model/index.js'
import { judge, readCases, type ScanTexts } from '../src/testing/index.js'

const fixtures = join(import.meta.dirname, '../fixtures/rules')
/** Rules about suppressions are tested with the engine, those that pass on what ShellCheck says with the Docker platform. */
const elsewhere = /^(?:bylaw-|docker-shell-(?:error|warning|style)$)/
const rules = (await listRules()).filter((r) => !elsewhere.test(r.id))

/** A case's own `bylaw.json` configures the rule. */
const scanTexts: ScanTexts = ({ 'bylaw.json': config, ...overlay }, ruleId) =>
  scan({
    cwd: join(fixtures, '.none'),
    paths: Object.keys(overlay),
    overlay,
    config: config === undefined ? false : JSON.parse(config),
    rules: [ruleId],
    today: '2026-11-22',
  })

describe.each(rules)('$id', (rule) => {
  const directory = join(fixtures, rule.id)
  const cases = existsSync(directory) ? readCases(directory) : []

  it('has fixtures that are bad and good, and unknown where the input can be unknown', () => {
    const kinds = new Set(cases.map((c) => /^(bad|good|unknown)/.exec(c.name)?.[1]))
    const canBeUnknown = /^(?:aws|azure|gcp|tf)-/.test(rule.id)
    for (const kind of canBeUnknown ? ['bad', 'good', 'unknown'] : ['bad', 'good'])
      expect(kinds, `${rule.id}: ${kind}`).toContain(kind)
    expect(kinds).not.toContain(undefined)
  })

  it.each(cases)('judges $name', async (one) => {
    const { complaints, expected, result } = await judge(one, rule.id, scanTexts)
    expect(complaints).toEqual([])
    if (one.name.startsWith('bad'))
      expect(expected.some((e) => e.verdict === 'finding' && e.ruleId === rule.id)).toBe(true)
    if (one.name.startsWith('unknown')) expect(expected.some((e) => e.verdict === 'unknown')).toBe(true)
    if (one.name.startsWith('good')) {
      expect(expected).toEqual([])
      expect(result.rules[rule.id], 'a good case must hold something the rule judges').toBeGreaterThan(0)
    }
  })

  it('is described for people', () => {
    expect(rule.id).toMatch(/^(?:docker|compose|k8s|aws|azure|gcp|tf|gha|gitlab|data)(?:-[a-z0-9]+)+$/)
    expect(rule.title).toMatch(/^[A-Z`].*[^.]$/)
    expect(rule.title.length).toBeLessThanOrEqual(90)
    expect(rule.why.trim()).toMatch(/[.!?)]$/)
    expect(rule.remedy.trim()).toMatch(/[.!?)]$/)
    expect(rule.why.length).toBeGreaterThan(40)
    expect(severities).toContain(rule.severity)
    expect(rule.references.length).toBeGreaterThan(0)
    for (const reference of rule.references) expect(reference).toMatch(/^https:\/\//)
  })
})

describe('the catalogue', () => {
  it('has no id twice', () => {
    const ids = rules.map((r) => r.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('names every rule after its file, and loads those of the default preset apart', async () => {
    const { ruleModules } = await import('../src/rules/index.generated.js')
    for (const groups of Object.values(ruleModules))
      for (const [group, load] of Object.entries(groups))
        for (const [file, { meta }] of (await load()).default)
          expect([meta.id, meta.preset === 'default']).toEqual([file, group === 'default'])
  })

  it('has no policy whose patterns need RE2: each scan of its platform would load it', async () => {
    const { policyBundles } = await import('../src/policies.generated.js')
    for (const groups of Object.values(policyBundles))
      for (const load of Object.values(groups)) expect(JSON.parse((await load()).default).re2).toBe(false)
  })

  it('has no fixtures of rules that are gone', () => {
    const ids = new Set(rules.map((r) => r.id))
    const folders = existsSync(fixtures) ? readdirSync(fixtures) : []
    expect(folders.filter((f) => !f.startsWith('.') && !ids.has(f))).toEqual([])
  })
})

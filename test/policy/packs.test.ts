import { describe, expect, it } from 'vitest'
import { listRules, packs } from '../../src/index.js'
import { coverage, rulesOfPack, withControls } from '../../src/policy/packs.js'
import { sarif } from '../../src/reporters/sarif.js'
import { hasSchema, hasValidator, schemaErrors, validatorErrors } from '../reporters/official.js'
import { context, result } from '../reporters/sample.js'

const all = await packs()
const rules = await listRules()

describe.each(all)('$id', (pack) => {
  it('names rules that exist', () => {
    const known = new Set(rules.map((r) => r.id))
    expect(rulesOfPack(pack).filter((id) => !known.has(id))).toEqual([])
  })

  it('says of each control once who judges it, or why nobody can', () => {
    const ids = pack.controls.map((c) => c.id)
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
    for (const control of pack.controls)
      expect({ ...control, told: control.rules.length > 0 !== (control.manual !== undefined) }).toMatchObject({
        told: true,
      })
    // A promise is no reason.
    for (const { manual } of pack.controls) expect(manual ?? '').not.toMatch(/\byet\b|to come|\bTODO\b/)
    expect(
      coverage(pack)
        .split('\n')
        .filter((line) => line.startsWith('| ')).length,
    ).toBe(ids.length + 1)
  })
})

describe('controls', () => {
  it('are told by the rules', () => {
    const privileged = rules.find((r) => r.id === 'k8s-privileged-container')
    expect(privileged?.controls).toMatchObject({ 'pss-baseline': ['privileged'], 'cis-kubernetes': ['5.2.2'] })
  })

  it('become taxonomies in SARIF that rules point into', () => {
    const [first, ...others] = context.rules
    if (!first) throw new Error('the sample has rules')
    const pack = {
      id: 'x',
      title: 'X',
      version: '1',
      source: 'https://example.org',
      controls: [{ id: '1.1', title: 'One', rules: [first.id] }],
    }
    const text = sarif(result, { ...context, rules: [withControls(first, [pack]), ...others] })
    const [run] = JSON.parse(text).runs
    expect(run.taxonomies).toContainEqual({
      name: 'x',
      shortDescription: { text: 'Controls of x' },
      taxa: [{ id: '1.1' }],
    })
    const index = run.taxonomies.findIndex((t: { name: string }) => t.name === 'x')
    expect(run.tool.driver.rules[0].relationships).toContainEqual({
      target: { id: '1.1', index: 0, toolComponent: { name: 'x', index } },
      kinds: ['relevant'],
    })
    if (hasSchema) expect(schemaErrors([text])).toEqual([])
    if (hasValidator) expect(validatorErrors([text])).toEqual([])
  })
})

/** Plans, made by `terraform show -json` from the configuration that lies beside them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { get, place, text } from '../../../src/model/index.js'
import { addresses, modelOf, resource } from './helpers.js'

const read = (path: string): string => readFileSync(`fixtures/projects/terraform-plan/${path}`, 'utf8')
const plan = read('plan.json')

const links = (model: ReturnType<typeof modelOf>): string[] =>
  [
    ...new Set(model.links.filter((l) => l.via === 'reference').map((l) => `${l.from.address} → ${l.to.address}`)),
  ].sort()

const all = [
  'terraform_data.a',
  'terraform_data.b["p"]',
  'terraform_data.b["q"]',
  'terraform_data.c["p"]',
  'terraform_data.c["q"]',
  'terraform_data.d',
  'terraform_data.e',
  'module.m[0].terraform_data.in',
  'module.m[1].terraform_data.in',
]

describe('a plan alone', () => {
  const model = modelOf({ 'plan.json': plan })

  it('has the resources that will be there', () => {
    expect(addresses(model)).toEqual(all)
    const { body } = resource(model, 'terraform_data.b["q"]')
    expect(text(get(body, 'input.k'))).toBe('q')
    expect(get(body, 'input.ref')).toMatchObject({ kind: 'unknown', why: expect.stringContaining('after apply') })
    expect(get(body, 'input.none').kind).toBe('missing')
    expect(get(body, 'input.list').kind).toBe('missing')
    expect(model.problems).toEqual([])
    expect(model.gaps).toEqual([])
  })

  it('has the links its configuration tells', () => {
    expect(links(model)).toEqual([
      'module.m[0].terraform_data.in → terraform_data.a',
      'module.m[1].terraform_data.in → terraform_data.a',
      'terraform_data.b["p"] → terraform_data.a',
      'terraform_data.b["q"] → terraform_data.a',
      'terraform_data.c["p"] → terraform_data.b["p"]',
      'terraform_data.c["q"] → terraform_data.b["q"]',
      'terraform_data.d → module.m[0].terraform_data.in',
    ])
  })

  it('is pointed at where its resources are written', () => {
    const { header } = resource(model, 'terraform_data.a')
    expect(header.file.text.slice(header.start, header.end)).toBe('"terraform_data.a"')
  })
})

describe('a plan beside its configuration', () => {
  const model = modelOf({ 'app/plan.json': plan, 'app/main.tf': read('main.tf'), 'app/m/main.tf': read('m/main.tf') })

  it('stands in for the resources, at the places of the configuration', () => {
    expect(addresses(model).sort()).toEqual([...all].sort())
    const b = resource(model, 'terraform_data.b["q"]')
    expect(place(b.header)).toBe('app/main.tf:13:1')
    expect(place(get(b.body, 'input.k').span)).toBe('app/main.tf:15:11')
    expect(place(resource(model, 'module.m[1].terraform_data.in').header)).toBe('app/m/main.tf:3:1')
  })

  it('is linked as both say, through locals too', () => {
    expect(links(model)).toContain('terraform_data.e → terraform_data.a')
    expect(links(model)).toContain('terraform_data.d → module.m[0].terraform_data.in')
  })
})

describe('other JSON', () => {
  it('of the same suffix is no plan', () => {
    expect(modelOf({ 'plan.json': '{"planned_values": 3}' }).resources).toEqual([])
    expect(modelOf({ 'plan.json': '[' }).resources).toEqual([])
  })
})

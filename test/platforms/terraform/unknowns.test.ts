/** The law of unknowns: what is said with a variable left unset holds for every setting of it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Model, Value } from '../../../src/model/index.js'
import { modelOf } from './helpers.js'

type Type = 'string' | 'bool' | 'number' | 'list(string)' | 'map(string)'

const variables: readonly (readonly [string, Type])[] = [
  ['s', 'string'],
  ['t', 'string'],
  ['b', 'bool'],
  ['n', 'number'],
  ['l', 'list(string)'],
  ['m', 'map(string)'],
]

const settings = {
  string: fc.constantFrom('x', 'y', '', 'prod', null),
  bool: fc.constantFrom(true, false, null),
  number: fc.constantFrom(0, 1, 2, null),
  'list(string)': fc.constantFrom([], ['x'], ['x', 'y'], null),
  'map(string)': fc.constantFrom({}, { k: 'x' }, { j: 'y', k: 'y' }, null),
} as const

/** Expressions of a type, by their text. `each` is a string in scope, where there is one. */
const { string, bool, number, list, map } = fc.letrec<Record<'string' | 'bool' | 'number' | 'list' | 'map', string>>(
  (tie) => {
    const of = (name: 'string' | 'bool' | 'number' | 'list' | 'map'): fc.Arbitrary<string> => tie(name)
    return {
      string: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('"x"', '"prod"', 'var.s', 'var.t', 'local.a', 'a.r.id', 'a.r.name', '"${var.s}-z"'),
        fc.tuple(of('string'), of('string')).map(([a, b]) => `"\${${a}}.\${${b}}"`),
        fc.tuple(of('bool'), of('string'), of('string')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
        of('string').map((a) => `upper(${a})`),
        fc.tuple(of('string'), of('string')).map(([a, b]) => `coalesce(${a}, ${b}, "z")`),
        of('list').map((a) => `join(",", ${a})`),
        of('map').map((a) => `lookup(${a}, "k", "none")`),
        fc.tuple(of('list'), of('string')).map(([a, b]) => `try(${a}[0], ${b})`),
        fc.tuple(of('bool'), of('string')).map(([c, a]) => `"%{ if ${c} }${'${'}${a}}%{ else }no%{ endif }"`),
      ),
      bool: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('true', 'false', 'var.b', 'local.c'),
        fc.tuple(of('string'), of('string')).map(([a, b]) => `(${a} == ${b})`),
        fc.tuple(of('bool'), of('bool'), fc.constantFrom('&&', '||')).map(([a, b, op]) => `(${a} ${op} ${b})`),
        of('bool').map((a) => `!${a}`),
        fc.tuple(of('number'), of('number')).map(([a, b]) => `(${a} > ${b})`),
        fc.tuple(of('list'), of('string')).map(([a, b]) => `contains(${a}, ${b})`),
        of('string').map((a) => `(${a} != null)`),
        of('string').map((a) => `startswith(${a}, "x")`),
        of('string').map((a) => `can(regex("^x", ${a}))`),
      ),
      number: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('0', '1', 'var.n'),
        of('list').map((a) => `length(${a})`),
        fc.tuple(of('bool'), of('number'), of('number')).map(([c, a, b]) => `(${c} ? ${a} : ${b})`),
        fc.tuple(of('number'), of('number')).map(([a, b]) => `(${a} + ${b})`),
        of('string').map((a) => `length(${a})`),
      ),
      list: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('[]', 'var.l', '["x", "y"]', 'local.d'),
        fc.tuple(of('string'), of('string')).map(([a, b]) => `[${a}, ${b}]`),
        fc.tuple(of('list'), of('list')).map(([a, b]) => `concat(${a}, ${b})`),
        fc.tuple(of('list'), of('string')).map(([a, b]) => `[for v in ${a} : "\${v}\${${b}}"]`),
        fc.tuple(of('list'), of('string')).map(([a, b]) => `[for v in ${a} : v if v != ${b}]`),
        of('list').map((a) => `distinct(${a})`),
        of('list').map((a) => `compact(${a})`),
        of('map').map((a) => `keys(${a})`),
        of('map').map((a) => `values(${a})`),
        fc.tuple(of('bool'), of('list')).map(([c, a]) => `(${c} ? ${a} : [])`),
        of('list').map((a) => `tolist(toset(${a}))`),
      ),
      map: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('{}', 'var.m', '{ k = "x" }'),
        of('string').map((a) => `{ k = ${a} }`),
        fc.tuple(of('map'), of('map')).map(([a, b]) => `merge(${a}, ${b})`),
        fc
          .tuple(of('list'), of('string'))
          .map(([a, b]) => `{ for v in ${a} : v => ${b}... }`)
          .map((e) => `{ for k, v in ${e} : k => v[0] }`),
        fc.tuple(of('bool'), of('map')).map(([c, a]) => `(${c} ? ${a} : {})`),
      ),
    }
  },
)

const expansion = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: number.map((n) => `count = ${n}`) },
  { weight: 1, arbitrary: list.map((l) => `for_each = toset(${l})`) },
  { weight: 1, arbitrary: map.map((m) => `for_each = ${m}`) },
)

const configuration = fc
  .tuple(string, bool, list, expansion, string, list, map, list, number)
  .map(([a, c, d, expand, name, names, tags, blocks, count]) =>
    [
      ...variables.map(([variable, type]) => `variable "${variable}" {\n  type = ${type}\n}`),
      // What locals refer to themselves would only be a cycle.
      `locals {\n  a = ${a.replaceAll(/local\.\w/g, '"x"').replaceAll(/a\.r\.\w+/g, 'var.t')}`,
      `  c = ${c
        .replaceAll('local.a', 'var.s')
        .replaceAll('local.c', 'true')
        .replaceAll('local.d', '[]')
        .replaceAll(/a\.r\.\w+/g, 'var.t')}`,
      `  d = ${d.replaceAll(/local\.\w/g, 'var.l[0]').replaceAll(/a\.r\.\w+/g, 'var.t')}\n}`,
      `resource "a" "r" {\n  name = var.s\n}`,
      `resource "b" "r" {\n  ${expand}\n  name = ${name}\n  names = ${names}\n  tags = ${tags}`,
      `  dynamic "blk" {\n    for_each = ${blocks}\n    content {\n      v = blk.value\n    }\n  }\n}`,
      `module "m" {\n  source = "./m"\n  x = ${name}\n  n = ${count}\n}`,
      'resource "c" "r" {\n  out = module.m.out\n  first = try(module.m.list[0], "none")\n}\n',
    ].join('\n'),
  )

const module = `variable "x" {
  default = "fallback"
  nullable = false
}
variable "n" {}
resource "d" "r" {
  count = var.n == null ? 0 : var.n
  v     = "\${var.x}\${count.index}"
}
output "out" {
  value = length(d.r)
}
output "list" {
  value = d.r[*].v
}
`

/** Where a claim made without the setting doesn't hold with it. */
function contradiction(claim: Value, fact: Value | undefined, at: string): string | undefined {
  if (claim.kind === 'unknown') {
    const { prefix } = claim
    if (prefix === undefined || fact?.kind !== 'scalar' || typeof fact.value !== 'string') return undefined
    return fact.value.startsWith(prefix) ? undefined : `${at}: "${fact.value}" does not begin with "${prefix}"`
  }
  if (fact?.kind === 'unknown') return undefined
  if (claim.kind === 'scalar') {
    if (fact?.kind === 'scalar' && fact.value === claim.value) return undefined
    return `${at}: ${String(claim.value)}, but ${fact?.kind} ${fact?.kind === 'scalar' ? String(fact.value) : ''}`
  }
  if (claim.kind === 'list') {
    if (fact?.kind !== 'list') return `${at}: a list, but ${fact?.kind}`
    if (claim.open) return undefined
    if (!fact.open && fact.items.length !== claim.items.length) {
      return `${at}: ${claim.items.length} items, but ${fact.items.length}`
    }
    return first(claim.items.map((item, i) => contradiction(item, fact.items[i], `${at}[${i}]`)))
  }
  if (claim.kind !== 'map') return undefined
  if (fact?.kind !== 'map') return `${at}: a map, but ${fact?.kind}`
  const extra = claim.open || fact.open ? undefined : [...fact.entries.keys()].find((key) => !claim.entries.has(key))
  if (extra !== undefined) return `${at}: no \`${extra}\`, but there is one`
  return first([...claim.entries].map(([key, entry]) => contradiction(entry, fact.entries.get(key), `${at}.${key}`)))
}

function first(found: readonly (string | undefined)[]): string | undefined {
  return found.find((one) => one !== undefined)
}

const isInstance = (kind: string): boolean => /^tf\/[abcd]$/.test(kind)

/** What `without` says about resources, against `withSetting`. */
function contradictions(without: Model, withSetting: Model): string | undefined {
  const claims = new Map(without.resources.filter((r) => isInstance(r.kind)).map((r) => [r.address, r]))
  const facts = new Map(withSetting.resources.filter((r) => isInstance(r.kind)).map((r) => [r.address, r]))
  for (const [address, fact] of facts) {
    const claim = claims.get(address) ?? claims.get(address.replace(/\[[^\]]*\]$/, ''))
    if (!claim) {
      if (facts.has(address.replace(/\[[^\]]*\]$/, ''))) continue
      return `${address} was not foreseen`
    }
    const body = { ...claim.body }
    const found = contradiction(body, fact.body, address)
    if (found) return found
  }
  for (const address of claims.keys()) {
    const isDoubtful = without.resources.some((r) => r.address === address) && !address.endsWith(']')
    if (!facts.has(address) && !isDoubtful && !claims.has(address.replace(/\[[^\]]*\]$/, ''))) {
      return `${address} was promised`
    }
  }
  return undefined
}

describe('a variable left unset', () => {
  it('never leads to a claim that a setting of it contradicts', () => {
    const settingOf = fc.record(Object.fromEntries(variables.map(([name, type]) => [name, settings[type]])))
    fc.assert(
      fc.property(configuration, settingOf, fc.subarray(variables.map(([name]) => name)), (main, all, unset) => {
        const texts = { 'main.tf': main, 'm/main.tf': module }
        const known = Object.fromEntries(Object.entries(all).filter(([name]) => !unset.includes(name)))
        const withSetting = modelOf(texts, { variables: all })
        // What Terraform refuses has no facts to compare with.
        fc.pre(!withSetting.problems.some((p) => p.severity === 'error'))
        const found = contradictions(modelOf(texts, { variables: known }), withSetting)
        if (found) expect.fail(`${found}\nset ${JSON.stringify(all)}, unset ${unset.join()}\n${main}`)
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

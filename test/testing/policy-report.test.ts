import { describe, expect, it } from 'vitest'
import { readPolicies } from '../../src/policy/index.js'
import { registry } from '../../src/registry.js'
import { type Case, mutantsOf, policyReport } from '../../src/testing/index.js'

const text = (assert: string, more = '') => `id: k8s-toy
title: A toy rule
severity: low
confidence: high
category: security
preset: default
since: 0.1.0
why: Because it is a toy and toys are for trying things out.
remedy: Put it away.
references: [https://example.org]
select: k8s/Container
path: image
assert: "${assert}"
message: toy
${more}`

function definition(assert: string, more = '') {
  const { definitions, problems } = readPolicies([{ path: 'k8s-toy.yaml', text: text(assert, more) }], {
    rules: [],
    retired: [],
  })
  const [first] = definitions
  if (!first) throw new Error(problems.map((p) => p.message).join('\n'))
  return first
}

const pod = (lines: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n  containers:\n    - name: a\n${lines}`
const bad = { name: 'bad.yaml', files: { 'bad.yaml': pod('      # expect: k8s-toy\n      image: a:latest\n') } }
const good = { name: 'good.yaml', files: { 'good.yaml': pod('      image: a:1\n') } }
const report = (assert: string, cases: readonly Case[] = [bad, good], more = '') =>
  policyReport({ definition: definition(assert, more), cases, cwd: '/nowhere', mutate: true }, registry)

describe('a policy against its fixtures', () => {
  it('holds, and its mutants are noticed', async () => {
    const { cases, killed, survived } = await report("value != 'a:latest'")
    expect(cases).toEqual([
      { name: 'bad.yaml', complaints: [] },
      { name: 'good.yaml', complaints: [] },
    ])
    expect(survived).toEqual([])
    expect(killed).toContain("assert: value != 'a:latest' → value == 'a:latest'")
  })

  it('tells which expectations fail, both ways', async () => {
    const { cases } = await report("value != 'a:1'")
    expect(cases[0]?.complaints[0]).toContain('bad.yaml:8: expected k8s-toy')
    expect(cases[1]?.complaints[0]).toContain('good.yaml:7:14: unexpected k8s-toy')
  })

  it('tells mutants that nobody notices', async () => {
    const { survived } = await report("value != 'a:latest' && value != 'b:latest'")
    expect(survived).toContain(
      "assert: value != 'a:latest' && value != 'b:latest' → value != 'a:latest' && value != 'b:latest~'",
    )
  })

  it('makes no mutants where the fixtures do not hold: they would seem to notice each', async () => {
    const { killed, survived } = await report("value != 'a:1'")
    expect([...killed, ...survived]).toEqual([])
  })

  it('tells what no fixture reaches', async () => {
    expect((await report("value != 'a:latest'")).gaps).toEqual(['the assertion of the policy is never unknown'])
    expect((await report('true', [good])).gaps).toContain('the assertion of the policy is never false')
    expect((await report("value != 'a:latest'", [bad])).gaps).toContain('the assertion of the policy is never true')
    const elsewhere = { name: 'good.Dockerfile', files: { Dockerfile: 'FROM scratch\n' } }
    const { vacuous, gaps } = await report("value != 'x'", [elsewhere])
    expect({ vacuous, gaps }).toEqual({ vacuous: ['the policy selects nothing in any fixture'], gaps: [] })
  })
})

describe('mutants', () => {
  const of = (assert: string) => mutantsOf(definition(assert)).map((m) => m.definition.clauses[0]?.assert)

  it.each([
    ["value == 'x'", ["value != 'x'", "value == 'x~'"]],
    ['size(value) <= 3', ['size(value) < 3', 'size(value) <= 4']],
    ["(value == 'a') || !(value == 'b')", ["(value == 'a') && !(value == 'b')", "(value == 'a') || (value == 'b')"]],
    ["value in ['a', 'b']", ["!(value in ['a', 'b'])", "value in ['b']", "value in ['a']"]],
    ["['a'].all(x, x != value)", ["['a'].exists(x, x != value)", "['a'].all(x, x == value)"]],
    ['has(self.body.image)', ['!(has(self.body.image))']],
    ['self.body.a.b == 1', ['self.body.aX.b == 1', 'self.body.a.bX == 1', 'self.body.a.b == 2', 'self.body.a.b != 1']],
    ['size(value) * 2 > 7 % 2', ['size(value) / 2 > 7 % 2', 'size(value) * 2 > 7 * 2']],
    ["value == (self.name == 'a' ? 'x' : 'y')", ["value == (self.name == 'a' ? 'y' : 'x')"]],
    ["value.startsWith('a')", ["value.endsWith('a')", "value.startsWith('a~')"]],
  ])('of %s', (assert, wanted) => {
    expect(of(assert)).toEqual(expect.arrayContaining(wanted))
  })

  it('change the path and leave out the condition', () => {
    const all = mutantsOf(definition("value != 'x'", 'where: self.name != "y"\n')).map((m) => m.description)
    expect(all).toEqual(expect.arrayContaining(['path: image → imageX', 'where: self.name != "y" → (none)']))
  })
})

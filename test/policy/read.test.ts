import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { place, type SourceFile } from '../../src/model/index.js'
import { readPolicies, readPolicy } from '../../src/policy/index.js'

const good = `id: k8s-test-policy
title: Something is wrong
severity: high
category: security
why: It is bad for the test.
remedy: Mend it.
select: k8s/Pod
assert: value != null
`

const file = (text: string, path = 'p/k8s-test-policy.yaml'): SourceFile => ({ path, text })

function complaints(text: string): string[] {
  return readPolicy(file(text)).problems.map(
    (p) => `${p.span ? place(p.span) : p.path} ${p.code} ${p.message}${p.hint ? `; ${p.hint}` : ''}`,
  )
}

describe('a policy is refused', () => {
  it.each([
    [
      'an unknown key',
      good.replace('assert:', 'asert:'),
      '8:1 policy-unknown-key the policy has no `asert`; did you mean `assert`?',
    ],
    ['a missing field', good.replace(/why.*\n/, ''), '1:1 policy-missing-field the policy lacks `why`; Why it is bad'],
    ['a missing assertion', good.replace(/assert.*\n/, ''), '1:1 policy-missing-field the policy lacks `assert`'],
    [
      'a wrong word',
      good.replace('high', 'hgih'),
      "3:11 policy-invalid `severity` can't be `hgih`; did you mean `high`?",
    ],
    [
      'a wrong type',
      good.replace('k8s/Pod', '{ a: b }'),
      '7:9 policy-invalid `select` is a mapping, but must be a text or a list',
    ],
    [
      'an unknown platform',
      good.replace('k8s/Pod', 'k8/Pod'),
      '7:9 policy-unknown-kind there is no kind of resource `k8/Pod`; did you mean `k8s/Pod`?',
    ],
    ['a kind in lower case', good.replace('k8s/Pod', 'k8s/pod'), 'kinds are capitalised: `k8s/Pod`'],
    [
      'a function that is not there',
      good.replace('value != null', 'value.sha256() == ""'),
      '8:15 policy-expression `assert`: there is no function `sha256`',
    ],
    [
      'an expression of a million characters',
      good.replace('value != null', `value == "${'x'.repeat(1_000_000)}"`),
      'an expression has at most 100000 characters',
    ],
    [
      'an expression that is nested too deeply',
      good.replace('value != null', `${'('.repeat(5000)}true${')'.repeat(5000)}`),
      'levels deep',
    ],
    ['a bad id', good.replace('id: k8s-test-policy', 'id: Test'), "1:5 policy-invalid `id` can't be `Test`"],
    ['broken YAML', `${good}why: [`, 'p/k8s-test-policy.yaml:9'],
    ['two documents', `${good}---\n${good}`, 'policy-several a file holds one policy'],
    ['no document', '', 'policy-empty'],
    ['a fix without a path', `${good}fix: { set: 1 }\n`, '9:1 policy-invalid `fix` repairs the value at `path`'],
    ['a fix that does nothing', `${good}path: a\nfix: { title: x }\n`, '10:1 policy-invalid `fix` needs one of'],
    [
      'a default of another type',
      `${good}options:\n  max: { type: integer, default: many, description: x }\n`,
      '10:34 policy-invalid the default of `max` must be a whole number',
    ],
    [
      'an expression with a slip',
      good.replace('value != null', 'valu != null'),
      '8:9 policy-expression `assert`: there is no variable `valu`; did you mean `value`?',
    ],
    [
      'an assertion that is none',
      good.replace('value != null', 'self.name'),
      '8:9 policy-expression `assert`: this must be true or false, but is a string',
    ],
    [
      'an unknown field of self',
      good.replace('value != null', 'self.nmae == ""'),
      '8:14 policy-expression `assert`: a resource has no field `nmae`; did you mean `name`?',
    ],
    ['an unknown option', good.replace('value != null', 'options.max > 1'), 'a set of options has no field `max`'],
    ['value in where', `${good}where: value == 1\n`, '9:8 policy-expression `where`: there is no variable `value`'],
    [
      'a message with a slip',
      `${good}message: "a {{ self.name + 1 }}"\n`,
      '9:16 policy-expression `message`: `+` is not defined for string and int',
    ],
    [
      'a message that ends too early',
      `${good}message: "a {{ self.name"\n`,
      '9:13 policy-expression `message`: `{{` is not closed',
    ],
    [
      'a variable that is its own source',
      `${good}variables:\n  a: variables.a\n`,
      '10:16 policy-expression `variables.a`: a set of variables has no field `a`',
    ],
  ])('%s', (_, text, expected) => {
    expect(complaints(text).join('\n')).toContain(expected)
  })

  it('with the place in a block scalar', () => {
    const text = good.replace('assert: value != null', 'assert: |\n  value != null &&\n    self.naem == "x"')
    expect(complaints(text)).toEqual([expect.stringContaining('p/k8s-test-policy.yaml:10:10 policy-expression')])
  })

  it('with all its problems', () => {
    const text = `${good}path: a\nwhere: self.nmae == ""\nmessage: "{{ valeu }}"\nvariables: { a: "1 +" }\n`
    expect(complaints(text)).toHaveLength(3)
  })

  it('once for an expression that rows share', () => {
    expect(
      complaints(`${good.replace('value != null', 'valeu')}rows:\n  - select: k8s/B\n  - select: k8s/C\n`),
    ).toHaveLength(1)
  })

  it('by what already exists', () => {
    const other = good.replace('k8s-test-policy', 'k8s-other').replace('k8s/Pod', 'k8s/Job')
    const aliases = 'aliases: { checkov: [CKV_1] }\n'
    const { problems, rules } = readPolicies(
      [
        file(good + aliases),
        file(good, 'q/k8s-test-policy.yaml'),
        file(other + aliases, 'p/k8s-other.yaml'),
        file(other, 'p/k8s-thing.yaml'),
        file(good.replace('k8s-test-policy', 'k8s-old'), 'p/k8s-old.yaml'),
        file(good.replace('k8s-test-policy', 'k8s-built-in'), 'p/k8s-built-in.yaml'),
      ],
      { rules: ['k8s-built-in'], retired: ['k8s-old'] },
    )
    expect(problems.map((p) => p.code).sort()).toEqual([
      'policy-duplicate-id',
      'policy-duplicate-id',
      'policy-duplicate-id',
      'policy-file-name',
      'policy-retired-id',
    ])
    expect(rules.map((r) => r.meta.id)).toEqual(['k8s-other', 'k8s-test-policy'])
  })
})

describe('the published schema', () => {
  const schema: object = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../src/policy/policy.schema.json'), 'utf8'),
  )
  const validate = new Ajv({ allowUnionTypes: true }).compile(schema)

  it('is one', () => {
    expect(validate({ id: 'k8s-a', title: 'A', severity: 'low', category: 'cost', why: 'x', remedy: 'y' })).toBe(true)
    expect(validate({ id: 'k8s-a', title: 'A', severity: 'none', category: 'cost', why: 'x', remedy: 'y' })).toBe(false)
  })
})

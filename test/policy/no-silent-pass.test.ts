/**
 * A policy that could not run never looks like one that passed: each way is in the result, with its place, and the other
 * policies still judge. Bad input is bounded.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/index.js'

const root = mkdtempSync(join(tmpdir(), 'bylaw-silent-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

function policy(id: string, body: string, select = 'k8s/Container'): string {
  const text = `id: ${id}\ntitle: Something is wrong\nseverity: low\ncategory: cost\nwhy: It is bad.\nremedy: Mend it.\nselect: ${select}\n${body}\n`
  writeFileSync(join(root, `${id}.yaml`), text)
  return `${id}.yaml`
}

const sound = policy('k8s-sound', 'path: image\nassert: value == "other"')
const image = `${'a'.repeat(50)}!`
const pod = (tag: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n  containers:\n    - name: a\n      image: ${tag}\n`

/** Everything that a scan says of one policy beside a sound one, which must find what it always finds. */
async function told(path: string, tag = image) {
  const result = await scan({
    cwd: root,
    paths: ['pod.yaml'],
    overlay: { 'pod.yaml': pod(tag) },
    config: false,
    preset: 'none',
    policies: [path, sound],
  })
  expect(result.findings.filter((f) => f.ruleId === 'k8s-sound')).toHaveLength(1)
  return {
    findings: result.findings.filter((f) => f.ruleId !== 'k8s-sound'),
    problems: result.problems.map(({ code, severity, message, hint, path: file, range }) => ({
      code,
      severity,
      text: `${file}${range ? `:${range.start.line}:${range.start.column}` : ''}: ${message}${hint ? `; ${hint}` : ''}`,
    })),
    crashes: result.crashes.map((c) => `${c.ruleId} on ${c.path}: ${c.message}`),
  }
}

describe('a policy that can not run is said to', () => {
  it.each([
    ['a type error', 'assert: self.name + 1 == "2"', '8:9: `assert`: `+` is not defined for string and int'],
    ['a function that is not there', 'assert: self.name.frob()', '8:19: `assert`: there is no function `frob`'],
    [
      'an option that is missing',
      'assert: options.registries.size() > 0',
      'a set of options has no field `registries`',
    ],
    [
      'variables that refer to each other',
      'variables: { a: variables.b, b: variables.a }\nassert: variables.a',
      '8:27: `variables.a`: a set of variables has no field `b`',
    ],
    [
      'an expression of half a megabyte',
      `assert: "${'true && '.repeat(60_000)}true"`,
      '8:10: `assert`: an expression has at most 100000 characters; split it',
    ],
  ])('%s', async (name, body, message) => {
    const id = `k8s-${name.toLowerCase().replace(/\W+/g, '-')}`
    const { problems, findings, crashes } = await told(policy(id, body))
    expect(problems).toEqual([{ code: 'policy-expression', severity: 'error', text: expect.stringContaining(message) }])
    expect(problems[0]?.text).toMatch(new RegExp(`^${id}\\.yaml:8:`))
    expect([findings, crashes]).toEqual([[], []])
  })

  it.each([
    [
      'a kind of no platform',
      'k8/Pod',
      'policy-unknown-kind',
      '7:9: there is no kind of resource `k8/Pod`; did you mean `k8s/Pod`?',
    ],
    [
      'a kind that no file has',
      'k8s/Contaner',
      'policy-selected-nothing',
      'judged nothing: there is no k8s/Contaner it applies to; did you mean `k8s/Container`?',
    ],
    [
      'a platform that no file has',
      'tf/aws_s3_bucket',
      'policy-selected-nothing',
      'judged nothing: there is no tf/aws_s3_bucket',
    ],
  ])('%s', async (name, select, code, message) => {
    const id = `k8s-${name.replace(/\W+/g, '-')}`
    const { problems } = await told(policy(id, 'assert: false', select))
    expect(problems).toEqual([expect.objectContaining({ code, text: expect.stringContaining(message) })])
  })

  it.each([
    [
      'a type error that only values show',
      'assert: self.body.image + 1 == 2',
      '`assert` failed at 1:1: `+` is not defined for string and int',
    ],
    [
      'a number that is not set',
      'assert: self.body.replicas <= 3',
      '`<=` is not defined for null_type and int; is the field set?',
    ],
    [
      'a billion steps',
      'assert: lists.range(100000).all(a, lists.range(100000).all(b, a + b >= 0))',
      '`assert` failed at 1:1: the budget of steps is spent',
    ],
    [
      'a billion steps in a condition',
      'where: lists.range(100000).all(a, lists.range(100000).all(b, a + b >= 0))\nassert: true',
      '`where` failed at 1:1: the budget of steps is spent',
    ],
    [
      'a billion steps in a variable',
      'variables:\n  v: lists.range(100000).all(a, lists.range(100000).all(b, a + b >= 0))\nassert: variables.v',
      'the budget of steps is spent',
    ],
    [
      'a billion steps in a list of items',
      'each: lists.range(100000).filter(a, lists.range(100000).all(b, a + b >= 0))\nassert: true',
      '`each` failed at 1:31: the budget of steps is spent',
    ],
    [
      'a text that doubles for ever',
      `assert: ${'cel.bind(a, '.repeat(8)}"${'x'.repeat(1000)}"${', a+a+a+a+a+a+a+a+a+a)'.repeat(8)}.size() == 1`,
      'the budget of steps is spent',
    ],
    ['a pattern that is none', "path: image\nassert: value.matches('(a')", '/(a/ is no regular expression'],
    ['a pattern made of values', "path: image\nassert: value.matches(value + '(')", 'is no regular expression'],
  ])('%s', async (name, body, message) => {
    const id = `k8s-${name.replace(/\W+/g, '-')}`
    const { crashes, findings, problems } = await told(policy(id, body))
    expect(crashes).toEqual([expect.stringContaining(`${id} on pod.yaml: `)])
    expect(crashes[0]).toContain(message)
    expect([findings, problems]).toEqual([[], []])
  })
})

describe('bad input', () => {
  it('a pattern that backtracks for ever is judged in linear time', async () => {
    const { findings, crashes } = await told(
      policy('k8s-catastrophic', "path: image\nassert: value.matches('^(a+)+$')"),
    )
    expect(crashes).toEqual([])
    expect(findings).toHaveLength(1)
  })

  it('a message that never ends is cut, and the finding stays', async () => {
    const loop = 'lists.range(100000).all(a, lists.range(100000).all(b, a + b >= 0))'
    const { findings } = await told(
      policy('k8s-long-message', `assert: false\nmessage: "{{ self.name }}: {{ ${loop} }}"`),
    )
    expect(findings.map((f) => f.message)).toEqual(['a: (the budget of steps is spent)'])
  })

  it('a value that looks like a template is printed as it is', async () => {
    const id = policy('k8s-injected', "path: image\nassert: false\nmessage: '{{ value }} of {{ self.name }}'")
    const { findings } = await told(id, '"x}} {{self.body}} {{ 1 / 0 }}"')
    // A manifest with `{{` may be a template, so the value is not known; nothing in it is evaluated.
    expect(findings.map((f) => f.message).join()).not.toMatch(/name:|1 \/ 0|divi/)
    const { findings: plain } = await told(id, '"x}} {self.body} \\u001b[31m"')
    expect(plain.map((f) => f.message)).toEqual(['x}} {self.body}  [31m of a'])
  })

  it.each([
    ['huge.yaml', 'x: ['.repeat(1_250_000), 'policy-too-large', 'the file has 4.8 MiB'],
    ['binary.yaml', 'id: \0', 'policy-unreadable', 'binary'],
    ['deep.yaml', 'x: ['.repeat(10_000), 'yaml-too-deep', 'nested too deeply'],
    ['selfish.yaml', 'id: &a [*a]\n', 'yaml-alias', 'contains its own alias'],
  ])('%s is refused with its place', async (path, text, code, message) => {
    writeFileSync(join(root, path), text)
    const { problems } = await told(path)
    const found = problems.find((p) => p.code === code)
    expect(found).toMatchObject({ severity: 'error', text: expect.stringContaining(message) })
    expect(found?.text.startsWith(path)).toBe(true)
  })

  it('a text in Latin-1 is refused, not read as something else', async () => {
    writeFileSync(join(root, 'latin.yaml'), Buffer.from([0x69, 0x64, 0x3a, 0x20, 0xe9, 0x0a]))
    const { problems } = await told('latin.yaml')
    expect(problems.map((p) => p.text)).toEqual([
      expect.stringContaining("latin.yaml: the policy can't be read: not UTF-8"),
    ])
  })

  it('aliases that would unfold to nine to the thirtieth are no policy', async () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`)
    writeFileSync(join(root, 'bomb.yaml'), `a0: &a0 [x]\n${levels.join('\n')}\n`)
    const { problems } = await told('bomb.yaml')
    expect(problems.some((p) => p.severity === 'error' && p.text.startsWith('bomb.yaml:'))).toBe(true)
  })
})

it('what an unknown text begins with does not make a finding of a slip', async () => {
  const { findings } = await told(policy('k8s-prefix', 'assert: self.body.image + 1 == 2'), '"a{{ .Values.tag }}"')
  expect(findings).toEqual([])
})

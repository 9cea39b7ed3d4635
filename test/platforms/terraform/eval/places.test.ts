/** Where results stand, and the way back to what they came from. */
import { describe, expect, it } from 'vitest'
import { get } from '../../../../src/model/index.js'
import { chain, run } from './support.js'

const text = (at: { file: { text: string }; start: number; end: number }): string =>
  at.file.text.slice(at.start, at.end)

describe('results stand where they are used', () => {
  it('a reference, with the way to where it was written', () => {
    const { value } = run('settings.acl', { settings: '{ acl = "private" }' })
    expect(chain(value)).toEqual(['main.tf: settings.acl', 'vars.tf: "private"'])
  })

  it('through a variable that refers to another', () => {
    const { value } = run('a', { a: 'b', b: '"x"' })
    expect(chain(value)).toEqual(['main.tf: a', 'vars.tf: b', 'vars.tf: "x"'])
  })

  it('a computed text leads to what is in it', () => {
    const { value } = run('"${name}-logs"', { name: '"prod"' })
    expect(chain(value)).toEqual(['main.tf: "${name}-logs"', 'main.tf: name', 'vars.tf: "prod"'])
  })

  it('an unknown one leads to what is not known', () => {
    const { value } = run('upper(name)', { name: '?' })
    expect(value).toMatchObject({ kind: 'unknown', why: 'name is not set' })
    expect(chain(value)).toEqual(['main.tf: upper(name)', 'main.tf: name'])
  })

  it('keys of an object are what a finding about an absent value points at', () => {
    const { value } = run('{ acl = private }', { private: '"x"' })
    const acl = get(value, 'acl')
    expect(acl.keySpan && text(acl.keySpan)).toBe('acl')
  })

  it('encoded JSON leads to the value it was encoded from', () => {
    const { value } = run('jsonencode({ Statement = [{ Effect = effect }] })', { effect: '"Allow"' })
    expect(value).toMatchObject({ kind: 'scalar', value: '{"Statement":[{"Effect":"Allow"}]}' })
    const effect = value.origin && get(value.origin, 'Statement[0].Effect')
    expect(effect && text(effect.span)).toBe('effect')
  })

  it('also where part of it is not known', () => {
    const { value } = run('jsonencode({ Action = action, Effect = "Allow" })', { action: '?' })
    expect(value.kind).toBe('unknown')
    expect(value.origin && get(value.origin, 'Effect')).toMatchObject({ value: 'Allow' })
  })

  it('values out of a file stand in the file', () => {
    const policy = { path: 'policy.json', text: '{"Effect": "Deny"}' }
    const files = { read: () => ({ kind: 'file' as const, file: policy }), list: () => undefined }
    const { value } = run('jsondecode(file("policy.json"))', {}, { files })
    expect(get(value, 'Effect')).toMatchObject({ value: 'Deny', span: { file: policy, start: 11, end: 17 } })
  })
})

describe('sensitive values', () => {
  it.each([
    ['secret', true],
    ['"${secret}x"', true],
    ['upper(secret)', true],
    ['{ a = secret }.a', true],
    ['[secret][0]', true],
    ['{ a = 1, b = secret }.a', false],
    ['secret == "x"', true],
    ['secret == "x" ? 1 : 2', true],
    ['[for c in [secret] : 1][0]', false],
    ['[for c in split("", secret) : 1]', true],
    ['nonsensitive(secret)', false],
    ['keys({ a = secret })', false],
  ])('%s: %s', (expression, wanted) => {
    const { value, problems } = run(expression, { secret: 'sensitive("s3cret")' })
    expect(problems).toEqual([])
    expect(value.sensitive === true).toBe(wanted)
  })
})

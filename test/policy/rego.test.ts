import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/index.js'

const root = mkdtempSync(join(tmpdir(), 'bylaw-rego-'))
copyFileSync(join(import.meta.dirname, '../../fixtures/rego/policy.wasm'), join(root, 'team.wasm'))
writeFileSync(join(root, 'broken.wasm'), 'not wasm')
/** The same policy, but for the names of its entrypoints. */
const renamed = readFileSync(join(root, 'team.wasm'))
  .toString('latin1')
  .replaceAll('main/deny', 'main/dnay')
  .replaceAll('main/warn', 'main/wran')
writeFileSync(join(root, 'renamed.wasm'), renamed, 'latin1')
afterAll(() => rmSync(root, { recursive: true, force: true }))

const deployment = (more: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: api\nspec:\n  replicas: 1\n  template:\n    spec:\n      ${more}\n`
const judge = (text: string, policies = ['team.wasm']) =>
  scan({ cwd: root, paths: ['a.yaml'], overlay: { 'a.yaml': text }, config: false, preset: 'none', policies })

describe('compiled Rego', () => {
  it('denies and warns, at the line its author names or the object', async () => {
    const { findings } = await judge(deployment('containers: []'))
    expect(findings.map((f) => [f.ruleId, f.severity, f.range.start.line, f.message])).toEqual([
      ['team', 'high', 2, 'api may run as root'],
      ['team/warn', 'low', 6, 'few replicas'],
    ])
  })

  it('is silent where its sets are empty', async () => {
    const { findings, rules } = await judge(
      deployment('securityContext: { runAsNonRoot: true }').replace('replicas: 1', 'replicas: 3'),
    )
    expect(findings).toEqual([])
    expect(rules.team).toBeGreaterThan(0)
  })

  it('is undecided about what holds unknown values', async () => {
    const { findings, undecided } = await judge(deployment('image: !Ref x'))
    expect(findings).toEqual([])
    expect(undecided.map((u) => u.ruleId)).toEqual(['team', 'team/warn'])
  })

  it('that can not be loaded is a problem, and the others still run', async () => {
    const { findings, problems } = await judge(deployment('containers: []'), ['broken.wasm', 'team.wasm', 'gone.wasm'])
    expect(findings).toHaveLength(2)
    expect(problems.map((p) => [p.code, p.path])).toEqual([
      ['policy-not-found', 'gone.wasm'],
      ['rego-not-loaded', 'broken.wasm'],
    ])
  })

  it('without an entrypoint that is asked is a problem: it would never deny anything', async () => {
    const { findings, problems } = await judge(deployment('containers: []'), ['renamed.wasm'])
    expect(findings).toEqual([])
    expect(problems.map((p) => [p.code, p.severity, p.path])).toEqual([['rego-no-entrypoint', 'error', 'renamed.wasm']])
    expect(problems[0]?.hint).toContain('opa build -t wasm -e main/deny')
  })
})

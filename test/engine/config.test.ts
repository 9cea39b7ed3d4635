import { describe, expect, it } from 'vitest'
import validate from '../../src/config-validator.generated.js'
import { parseConfig, unknownRules } from '../../src/engine/config.js'
import { place } from '../../src/model/index.js'
import { yaml } from '../../src/parsers/yaml/index.js'

const load = (text: string) => {
  const loaded = parseConfig({ path: 'bylaw.yaml', text }, yaml, validate)
  const unknown = unknownRules(loaded.named, ['docker-root-user', 'k8s-latest-tag'])
  return { ...loaded, problems: [...loaded.problems, ...unknown] }
}
const told = (text: string) =>
  load(text).problems.map((p) => `${p.span ? place(p.span) : p.path} ${p.message}${p.hint ? ` (${p.hint})` : ''}`)

describe('bylaw.yaml', () => {
  it('is read whole', () => {
    const { config, problems } = load(
      'preset: strict\nfailOn: high\nrules:\n  docker-root-user: off\n  k8s-latest-tag:\n    severity: low\noverrides:\n  - files: [a/**]\n    rules: { docker-root-user: on }\n',
    )
    expect(problems).toEqual([])
    expect(config).toEqual({
      preset: 'strict',
      failOn: 'high',
      rules: { 'docker-root-user': 'off', 'k8s-latest-tag': { severity: 'low' } },
      overrides: [{ files: ['a/**'], rules: { 'docker-root-user': 'on' } }],
    })
  })

  it('may be empty', () => {
    expect(load('')).toMatchObject({ config: {}, problems: [] })
    expect(load('# nothing yet\n')).toMatchObject({ config: {}, problems: [] })
  })

  it.each([
    [
      'platforms:\n  docker:\n    tagret: runtime\n',
      'bylaw.yaml:3:5 `platforms.docker` has no setting `tagret` (see the schema at `bylaw/schema/config.json`)',
    ],
    ['platforms:\n  kubernetes:\n    version: 1.30\n', 'bylaw.yaml:3:14 `platforms.kubernetes.version` must be string'],
    [
      'platforms:\n  kubernetes:\n    version: "latest"\n',
      'bylaw.yaml:3:14 `platforms.kubernetes.version` must match pattern "^1\\.[1-9]\\d?$"',
    ],
    [
      'platforms:\n  gitlab: {}\n',
      'bylaw.yaml:2:3 `platforms` has no setting `gitlab` (see the schema at `bylaw/schema/config.json`)',
    ],
    ['presets: strict\n', 'bylaw.yaml:1:1 the configuration has no setting `presets` (did you mean `preset`?)'],
    [
      'preset: severe\n',
      'bylaw.yaml:1:9 `preset` must be equal to one of the allowed values: default, strict, all, none',
    ],
    [
      'rules:\n  docker-root-usr: off\n',
      'bylaw.yaml:2:3 there is no rule `docker-root-usr` (did you mean `docker-root-user`?)',
    ],
    ['waivers:\n  - rule: x\n', "bylaw.yaml:2:5 `waivers.0` must have required property 'reason'"],
    [
      'overrides:\n  - files: [a]\n    rules: { docker-root-usr: on }\n',
      'bylaw.yaml:3:14 there is no rule `docker-root-usr` (did you mean `docker-root-user`?)',
    ],
  ])('says where and what is wrong: %s', (text, message) => {
    expect(told(text)).toContain(message)
  })

  it('is not used at all when it does not parse', () => {
    const { config, problems } = load('preset: "strict\n')
    expect(config).toEqual({})
    expect(problems.length).toBeGreaterThan(0)
  })
})

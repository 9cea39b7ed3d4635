import { describe, expect, it } from 'vitest'
import { type Selection, whichRules } from '../../src/engine/settings.js'
import { type Config, type PresetName, scan } from '../../src/index.js'

const selection = (preset: PresetName, config: Config = {}, only?: readonly string[]): Selection => ({
  preset,
  config,
  own: new Set(),
  glob: () => false,
  ...(only ? { only } : {}),
})

describe('rules outside of the default preset', () => {
  it.each<[string, Selection]>([
    ['the preset has them', selection('strict')],
    ['one is asked for', selection('default', {}, ['k8s-cpu-limit-missing'])],
    ['one is turned on', selection('none', { rules: { 'k8s-cpu-limit-missing': 'on' } })],
    ['one is turned on for some files', selection('default', { overrides: [{ files: ['a'], rules: { x: 'low' } }] })],
  ])('are loaded where %s', (_, one) => {
    expect(whichRules(one)).toBe('all')
  })

  it('are not loaded where none can run', () => {
    expect(whichRules(selection('default'))).toBe('default')
    expect(whichRules(selection('none', { rules: { x: 'off' } }))).toBe('default')
  })

  it('are known to comments all the same', async () => {
    const overlay = {
      Dockerfile: [
        '# bylaw: ignore[docker-base-image-needs-argument] -- of another preset',
        'FROM scratch',
        '# bylaw: ignore[docker-no-such-rule]',
        'USER 1001',
      ].join('\n'),
    }
    const { unusedSuppressions, rules } = await scan({
      cwd: '/nowhere',
      config: false,
      paths: ['Dockerfile'],
      overlay,
    })
    expect(Object.keys(rules)).not.toContain('docker-base-image-needs-argument')
    expect(unusedSuppressions).toMatchObject([{ ids: ['docker-no-such-rule'], why: 'unknown-rule' }])
  })
})

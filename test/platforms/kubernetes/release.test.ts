import { expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const objects = `apiVersion: policy/v1beta1
kind: PodDisruptionBudget
metadata: { name: old }
---
apiVersion: batch/v1
kind: CronJob
metadata: { name: new }
`
const versions = ['k8s-removed-api-version', 'k8s-api-version-too-new']

async function judged(version: string | undefined, option?: string) {
  const { findings, problems } = await scan({
    cwd: '/nowhere',
    paths: ['a.yaml'],
    overlay: { 'a.yaml': objects },
    config: {
      ...(version === undefined ? {} : { platforms: { kubernetes: { version } } }),
      ...(option === undefined ? {} : { rules: { 'k8s-removed-api-version': { options: { version: option } } } }),
    },
  })
  const about = findings.filter((f) => versions.includes(f.ruleId))
  return { found: about.map((f) => `${f.ruleId} ${f.range.start.line}`), problems: problems.map((p) => p.code) }
}

it.each([
  [undefined, ['k8s-removed-api-version 1']],
  ['1.25', ['k8s-removed-api-version 1']],
  ['1.24', []],
  ['1.20', ['k8s-api-version-too-new 5']],
])('on release %s', async (version, expected) => {
  expect(await judged(version)).toEqual({ found: expected, problems: [] })
})

it('the option of the rule wins', async () => {
  expect((await judged('1.24', '1.26')).found).toEqual(['k8s-removed-api-version 1'])
})

it('a release newer than the schemas is said', async () => {
  expect(await judged('1.99')).toEqual({ found: ['k8s-removed-api-version 1'], problems: ['k8s-version-too-new'] })
})

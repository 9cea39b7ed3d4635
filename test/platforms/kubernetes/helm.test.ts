/** A chart that nobody rendered: what is static is judged, the rest is undecided, and it is said once. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type ScanResult, scan } from '../../../src/index.js'

const cwd = join(import.meta.dirname, '../../../fixtures/helm/shop')

describe('a chart', async () => {
  const result: ScanResult = await scan({ cwd, config: false, preset: 'all' })
  const at = (
    list: readonly { ruleId: string; path: string; range: { start: { line: number } } }[],
    id: string,
  ): string[] => list.filter((one) => one.ruleId === id).map((one) => `${one.path}:${one.range.start.line}`)

  it('is judged as far as it is static', () => {
    expect(at(result.findings, 'k8s-privileged-container')).toEqual(['templates/deployment.yaml:30'])
    expect(at(result.findings, 'k8s-host-pid')).toEqual(['templates/deployment.yaml:17'])
  })

  it('leaves undecided what is templated or conditional', () => {
    expect(at(result.findings, 'k8s-host-network')).toEqual([])
    expect(at(result.undecided, 'k8s-host-network')).toEqual(['templates/deployment.yaml:19'])
    expect(at(result.findings, 'k8s-image-tag-latest')).toEqual([])
    expect(at(result.undecided, 'k8s-image-tag-latest')).toEqual(['templates/deployment.yaml:23'])
  })

  it('is said once not to be rendered, and no template is broken YAML', () => {
    expect(result.problems).toMatchObject([{ code: 'helm-not-rendered', severity: 'warning', path: 'Chart.yaml' }])
    expect(result.files.filter((file) => file.status !== 'judged').map((file) => file.path)).toEqual(['values.yaml'])
  })
})

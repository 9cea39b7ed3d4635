/** A chart that nobody rendered is judged as far as it is static; a rendered one at the lines of its templates. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
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
    expect(result.files.filter((file) => file.status !== 'judged').map((file) => file.path)).toEqual([
      'values-debug.yaml',
      'values.yaml',
    ])
  })
})

describe('a rendered chart', () => {
  const fixtures = join(import.meta.dirname, '../../../fixtures/helm')
  const original = process.env.PATH
  afterEach(() => {
    process.env.PATH = original
  })

  /** Puts a program `helm` first on the PATH; it answers as the real one did, see the fixtures' README. */
  const withHelm = async (script: string, helm: object): Promise<ScanResult> => {
    const bin = mkdtempSync(join(tmpdir(), 'bylaw-helm-'))
    writeFileSync(join(bin, 'helm'), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
    process.env.PATH = `${bin}:${original}`
    try {
      return await scan({
        cwd: fixtures,
        paths: ['shop'],
        preset: 'all',
        config: { platforms: { kubernetes: { helm } } },
      })
    } finally {
      rmSync(bin, { recursive: true })
    }
  }
  const print = `case "$*" in *values-debug*) cat '${fixtures}/rendered-debug.yaml' ;; *) cat '${fixtures}/rendered.yaml' ;; esac`
  const places = (result: ScanResult, id: string): string[] =>
    result.findings.filter((one) => one.ruleId === id).map((one) => `${one.path}:${one.range.start.line}`)

  it('is judged at the lines of its templates', async () => {
    const result = await withHelm(print, { render: true })
    expect(result.problems).toEqual([])
    expect(places(result, 'k8s-privileged-container')).toEqual(['shop/templates/deployment.yaml:30'])
    expect(places(result, 'k8s-host-network')).toEqual([])
    expect(places(result, 'k8s-image-tag-latest')).toEqual([])
  })

  it('is judged for every release', async () => {
    const releases = [
      { chart: 'shop', name: 'shop' },
      { chart: 'shop', name: 'test', namespace: 'test', values: ['values-debug.yaml'] },
    ]
    const result = await withHelm(print, { render: true, releases })
    expect(places(result, 'k8s-host-network')).toEqual(['shop/templates/deployment.yaml:19'])
    expect(places(result, 'k8s-image-tag-latest')).toEqual(['shop/templates/deployment.yaml:23'])
    expect(places(result, 'k8s-host-pid')).toEqual(['shop/templates/deployment.yaml:17'])
  })

  it('that fails is said, and its templates are judged as they stand', async () => {
    const result = await withHelm('echo "Error: no such value" >&2; exit 1', { render: true })
    expect(result.problems).toMatchObject([
      { code: 'helm-render', severity: 'error', message: expect.stringContaining('no such value') },
      { code: 'helm-not-rendered' },
    ])
    expect(places(result, 'k8s-host-pid')).toEqual(['shop/templates/deployment.yaml:17'])
  })

  it('is rendered only where the configuration asks for it', async () => {
    const result = await withHelm('exit 1', {})
    expect(result.problems).toMatchObject([{ code: 'helm-not-rendered' }])
  })
})

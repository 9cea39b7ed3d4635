/** Real documents: several files pasted into one, duplicate keys, broken encodings. Nothing may crash, nothing vanish. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scanForReport } from '../src/index.js'
import { sarif } from '../src/reporters/sarif.js'
import { hasSchema, hasValidator, schemaErrors, validatorErrors } from './reporters/official.js'

const root = join(import.meta.dirname, '..')
const seeds = join(root, '../shared/seeds')
const present = existsSync(seeds)
if (!present) console.log('skipped: no ../shared/seeds')

describe.skipIf(!present)('the seeds', async () => {
  const run = present ? await scanForReport({ cwd: root, paths: ['../shared/seeds'], config: false }) : undefined
  const result = run?.result
  const lines = (path: string, ruleId: string): readonly number[] =>
    (result?.findings ?? [])
      .filter((f) => f.path === `../shared/seeds/${path}` && f.ruleId === ruleId)
      .map((f) => f.range.start.line)

  it('are each judged or named with a reason, without a crash', () => {
    expect(result?.crashes).toEqual([])
    const accounted = new Set(result?.files.map((f) => f.path))
    const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.(?:ya?ml|tf)$|Dockerfile$/.test(f))
      .map((f) => `../shared/seeds/${f}`)
    expect(files.filter((f) => !accounted.has(f))).toEqual([])
    for (const file of result?.files ?? []) if (file.status !== 'judged') expect(file.why).toBeTruthy()
  })

  /** Everything the default preset finds in a file, by line and rule. */
  const everything = (path: string): readonly string[] =>
    (result?.findings ?? [])
      .filter((f) => f.path === `../shared/seeds/${path}`)
      .map((f) => `${f.range.start.line} ${f.ruleId}`)

  it('hold in the Dockerfile what an experienced reviewer would say, and nothing else', () => {
    expect(everything('platform/Dockerfile')).toEqual([
      '2 docker-floating-base-image',
      '8 docker-root-user-in-runnable-stage',
      '22 docker-floating-base-image',
      '40 docker-floating-base-image',
      '56 docker-root-user-in-runnable-stage',
      '79 docker-floating-base-image',
      '92 docker-legacy-key-value',
      '106 docker-legacy-key-value',
      '107 docker-legacy-key-value',
    ])
  })

  it('hold in the manifests what an experienced reviewer would say, and nothing else', () => {
    expect(everything('platform/k8s/manifests.yaml')).toEqual([
      '21 k8s-hpa-resets-replicas',
      '42 k8s-writable-root-filesystem',
      '43 k8s-image-tag-latest',
      '157 k8s-root-user-allowed',
      '157 k8s-security-context-missing',
      '157 k8s-writable-root-filesystem',
      '158 k8s-image-tag-latest',
      '229 k8s-root-user-allowed',
      '229 k8s-security-context-missing',
      '229 k8s-writable-root-filesystem',
      '230 k8s-image-tag-latest',
      // The manifests hold no Service of that name.
      '348 k8s-ingress-backend-not-found',
      '420 k8s-network-policy-egress-open',
    ])
  })

  it('hold what a reviewer would see in the pipelines', () => {
    expect(lines('platform/.gitlab-ci.yml', 'gitlab-registry-password-argument')).toEqual([24])
    const workflow = 'github/.github/workflows/ci-cd.yml'
    expect(lines(workflow, 'gha-unpinned-action')).toEqual([51, 75, 132])
    expect(lines(workflow, 'gha-long-lived-cloud-key')).toEqual([153, 188])
    expect(lines(workflow, 'gha-action-pinned-by-tag').length).toBeGreaterThan(10)
  })

  it('hold what a reviewer would see in the Terraform', () => {
    expect(lines('platform/terraform/main.tf', 'aws-egress-open-to-world')).toEqual([282])
    expect(lines('platform/terraform/main.tf', 'aws-eks-module-public-endpoint')).toEqual([122])
    expect(lines('terraform-multicloud/main.tf', 'aws-eks-module-public-endpoint')).toEqual([151])
  })

  const report = (): string => {
    if (!run) return ''
    return sarif(run.result, {
      toolVersion: '0.0.0',
      rules: run.rules,
      source: run.source,
      color: false,
      failOn: 'low',
    })
  }

  it.skipIf(!hasSchema)('give SARIF that passes the official schema', () => {
    expect(schemaErrors([report()])).toEqual([])
  })

  it.skipIf(!hasValidator)(
    'give SARIF that the official validator takes',
    () => {
      expect(validatorErrors([report()])).toEqual([])
    },
    180_000,
  )
})

/**
 * Three environments that call twelve modules, evaluated end to end. The golden file holds the results of the SARIF log;
 * `UPDATE_GOLDEN=1` writes it anew.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scanForReport } from '../../src/index.js'
import { sarif } from '../../src/reporters/sarif.js'

const cwd = join(import.meta.dirname, '../../fixtures/projects/multi-account')
const golden = join(cwd, 'golden/results.json')

/** Rules whose verdicts hang on what the environments give their modules. */
const rules = [
  'aws-s3-public-acl',
  'aws-s3-public-access-block-missing',
  'aws-ssh-open-to-world',
  'aws-publicly-accessible',
  'aws-key-rotation-off',
  'aws-storage-unencrypted',
]

interface Location {
  readonly message?: { readonly text: string }
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string }
    readonly region: { readonly startLine: number }
  }
}

interface Result {
  readonly ruleId: string
  readonly kind?: string
  readonly message: { readonly text: string }
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly Location[]
}

function line({ physicalLocation: { artifactLocation, region }, message }: Location): string {
  return `${artifactLocation.uri}:${region.startLine}${message ? ` ${message.text}` : ''}`
}

describe('the project multi-account', async () => {
  const run = await scanForReport({ cwd, paths: ['.'], config: false, preset: 'all', rules })

  it('is read without a problem', () => {
    expect(run.result.problems).toEqual([])
    expect(run.result.crashes).toEqual([])
  })

  it('has the golden results', () => {
    const context = { toolVersion: '0.0.0', rules: run.rules, source: run.source, color: false, failOn: 'low' } as const
    const log: { readonly runs: readonly { readonly results: readonly Result[] }[] } = JSON.parse(
      sarif(run.result, context),
    )
    const results = log.runs.flatMap((r) =>
      r.results.map(({ ruleId, kind, message, locations, relatedLocations }) => ({
        ruleId,
        ...(kind ? { kind } : {}),
        at: locations.map(line),
        // The references to related places are the reporter's own matter.
        message: message.text.split(' See [')[0],
        related: (relatedLocations ?? []).map(line),
      })),
    )
    const text = `${JSON.stringify(results, null, 2)}\n`
    if (process.env.UPDATE_GOLDEN) writeFileSync(golden, text)
    expect(results).toEqual(JSON.parse(readFileSync(golden, 'utf8')))
  })
})

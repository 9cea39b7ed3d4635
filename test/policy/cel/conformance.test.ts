/** The tests of the CEL specification; `npm run conformance:cel` prints them by section. */
import { getConformanceSuite, type IncrementalTestSuite } from '@bufbuild/cel-spec/testdata/tests.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { verdictOf } from '../../../src/dev/conformance-cel-case.js'
import { loadRe2 } from '../../../src/policy/cel/index.js'

beforeAll(loadRe2)

interface Tally {
  readonly run: number
  readonly failed: readonly string[]
}

function tally(suite: IncrementalTestSuite): Tally {
  const verdicts = suite.tests.map((test) => ({ name: `${suite.name}/${test.name}`, verdict: verdictOf(test) }))
  const ran = verdicts.filter(({ verdict }) => verdict !== 'message')
  const failed = ran.flatMap(({ name, verdict }) => (typeof verdict === 'object' ? [`${name}: ${verdict.why}`] : []))
  const inner = suite.suites.map(tally)
  return {
    run: ran.length + inner.reduce((sum, t) => sum + t.run, 0),
    failed: [...failed, ...inner.flatMap((t) => t.failed)],
  }
}

describe('the CEL specification', () => {
  const { suites } = getConformanceSuite()

  it.each(suites.map((s) => [s.name, s] as const))('%s', (_, suite) => {
    expect(tally(suite).failed).toEqual([])
  })

  it('is judged on all that needs no message', () => {
    expect(suites.reduce((sum, s) => sum + tally(s).run, 0)).toBeGreaterThanOrEqual(1650)
  })
})

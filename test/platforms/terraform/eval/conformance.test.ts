/** What `npm run conformance:hcl` measures must not get worse. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configurations } from '../../../../src/dev/hclspec/config.js'
import { expressions } from '../../../../src/dev/hclspec/expressions.js'
import { parses } from '../../../../src/dev/hclspec/parse.js'
import { specsuite } from '../../../../src/dev/hclspec/specsuite.js'

const directory = join(import.meta.dirname, '../../../../../shared/conformance/corpora/hclspec')
const present = existsSync(directory)
if (!present) console.log('skipped: ../shared/conformance is not here')

describe.skipIf(!present)('conformance of HCL', () => {
  it.each([
    ['expressions', 98, () => expressions(join(directory, 'expressions.jsonl'))],
    ['parse', 97, () => parses(join(directory, 'parse.jsonl'))],
    ['config', 95, () => configurations(directory)],
    ['specsuite', 90, () => specsuite(join(directory, 'specsuite'))],
  ])('%s: at least %i %%', (_, least, measure) => {
    const { passed, total, failures } = measure()
    expect(total).toBeGreaterThan(0)
    expect((100 * passed) / total, failures.join('\n')).toBeGreaterThanOrEqual(least)
  })
})

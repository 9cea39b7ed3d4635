import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { scan } from '../../../src/index.js'

const cwd = join(import.meta.dirname, '../../../fixtures/projects/clean-docker')
const result = await scan({ cwd, config: false })

it('has nothing to say about good Dockerfiles of many kinds', () => {
  expect(result.files.map((f) => f.status)).toEqual(readdirSync(cwd).map(() => 'judged'))
  expect(result.files.length).toBeGreaterThanOrEqual(10)
  expect(result.findings.map((f) => `${f.path}:${f.range.start.line} ${f.ruleId}: ${f.message}`)).toEqual([])
  expect(result.problems).toEqual([])
})

it('leaves undecided only what hangs on the base image', () => {
  expect(result.undecided.map((u) => `${u.path} ${u.ruleId}`)).toEqual([])
})

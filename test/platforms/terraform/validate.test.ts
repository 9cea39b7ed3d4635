/**
 * Which modules would load. `validate.cases.txt` has a module below each line that begins with `##`: what is wrong with
 * it, by code, or `loads`. Terraform itself agrees on every one of them.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hcl } from '../../../src/parsers/hcl/index.js'
import { validateModule } from '../../../src/platforms/terraform/validate/index.js'
import { jsonProblems } from '../../../src/platforms/terraform/validate/json.js'

interface Case {
  readonly wanted: string
  readonly base: string
  override?: string
}

function readCases(): readonly Case[] {
  const cases: Case[] = []
  const text = readFileSync(join(import.meta.dirname, 'validate.cases.txt'), 'utf8')
  for (const section of text.split(/^## /m).slice(1)) {
    const end = section.indexOf('\n')
    const [heading, body] = [section.slice(0, end), section.slice(end + 1)]
    const last = cases.at(-1)
    if (heading === 'overridden by' && last) last.override = body
    else cases.push({ wanted: heading === 'loads' ? '' : heading, base: body })
  }
  return cases
}

function codes(files: Readonly<Record<string, string>>): string {
  const parsed = Object.entries(files).map(([path, text]) => {
    const { tree, problems } = hcl.parse({ path, text })
    expect(problems).toEqual([])
    return { path, body: tree }
  })
  return validateModule(parsed)
    .map((p) => p.code)
    .join(' ')
}

describe('modules', () => {
  it.each(readCases())('$wanted: $base $override', ({ wanted, base, override }) => {
    const files = override === undefined ? {} : { 'main_override.tf': override }
    expect(codes({ 'main.tf': base, ...files })).toBe(wanted)
  })
})

describe('configurations in JSON', () => {
  it.each([
    ['{"locals": {"a": 1}}', ''],
    ['{"//": "a comment"}', ''],
    ['[]', ''],
    ['{"locals":', 'tf-invalid-json'],
    ['locals { a = 1 }', 'tf-invalid-json'],
    ['', 'tf-invalid-json'],
    ['5', 'tf-invalid-json'],
    ['{"local": {}}', 'tf-unexpected-block'],
  ])('%s', (text, wanted) => {
    const problems = jsonProblems({ path: 'main.tf.json', text })
    expect(problems.map((p) => p.code).join(' ')).toBe(wanted)
  })
})

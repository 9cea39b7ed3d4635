/**
 * `npm run differential:terraform -- [SEED] [COUNT]`: random expressions evaluated here and by the `terraform` on the
 * PATH (1.9 or later). Prints where the answers differ. Known to differ on purpose: fractions are rounded to a double,
 * `false &&` and `true ||` forgive what is wrong with the other side (as newer releases do), and negative positions.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { parseExpression } from '../parsers/hcl/index.js'
import { evaluate } from '../platforms/terraform/eval/evaluate.js'
import { standardFunctions } from '../platforms/terraform/eval/functions/index.js'
import { jsonText } from '../platforms/terraform/eval/json.js'
import { newBudget, noFiles } from '../platforms/terraform/eval/scope.js'
import { expression } from './terraform/generate.js'

const [seed = 1, count = 5_000] = process.argv.slice(2).map(Number)
const directory = mkdtempSync(join(tmpdir(), 'bylaw-terraform-'))
const failed = 'ERROR'

/** The answers as JSON; halves are tried apart when Terraform refuses the whole before evaluating it. */
function theirs(texts: readonly string[]): readonly string[] {
  const tried = texts.map((text) => `try(jsonencode([${text}]), "${failed}")`)
  try {
    const input = `base64encode(jsonencode([${tried.join(', ')}]))\n`
    const output = execFileSync('terraform', ['console'], { input, cwd: directory, stdio: 'pipe', maxBuffer: 2 ** 28 })
    const answers: unknown = JSON.parse(Buffer.from(output.toString().trim().replaceAll('"', ''), 'base64').toString())
    return Array.isArray(answers) ? answers.map(String) : []
  } catch {
    if (texts.length === 1) return ['refused']
    const half = texts.length >> 1
    return [...theirs(texts.slice(0, half)), ...theirs(texts.slice(half))]
  }
}

function ours(text: string): string {
  let problems = 0
  const { tree } = parseExpression({ path: 'expression.tf', text: `[${text}]` })
  const value = evaluate(tree, {
    variable: () => undefined,
    functions: standardFunctions,
    files: noFiles,
    budget: newBudget(),
    report: () => problems++,
  })
  return problems > 0 ? failed : jsonText(value)
}

/** Keys in order, and fractions to 12 digits. */
function normal(answer: string): string {
  try {
    return JSON.stringify(JSON.parse(answer), (_, part: unknown) =>
      typeof part === 'number' ? Number(part.toPrecision(12)) : part,
    )
  } catch {
    return answer
  }
}

const texts = [...new Set(fc.sample(expression, { seed, numRuns: count }))].filter((text) => text.length < 250)
let compared = 0
let different = 0
for (let start = 0; start < texts.length; start += 200) {
  const batch = texts.slice(start, start + 200)
  for (const [i, answer] of theirs(batch).entries()) {
    const text = batch[i] ?? ''
    if (answer === 'refused') continue
    compared++
    const mine = ours(text)
    if (normal(mine) === normal(answer)) continue
    different++
    console.log(`${text}\n    here      ${mine.slice(0, 200)}\n    terraform ${answer.slice(0, 200)}`)
  }
}
console.log(`${compared - different} of ${compared} agree (seed ${seed})`)
if (different > compared / 200) process.exitCode = 1

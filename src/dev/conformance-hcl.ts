/** `npm run conformance:hcl -- [DIR]`: HCL and Terraform as their makers' own tests have them, against ours. */
import { join } from 'node:path'
import { configurations } from './hclspec/config.js'
import { expressions } from './hclspec/expressions.js'
import { parses } from './hclspec/parse.js'
import { specsuite } from './hclspec/specsuite.js'

const directory = process.argv[2] ?? join(import.meta.dirname, '../../../shared/conformance/corpora/hclspec')

const tallies = [
  expressions(join(directory, 'expressions.jsonl')),
  parses(join(directory, 'parse.jsonl')),
  configurations(directory),
  specsuite(join(directory, 'specsuite')),
]
/** Percent that must pass. */
const least: Readonly<Record<string, number>> = { expressions: 98, parse: 97, config: 95, specsuite: 90 }

for (const { failures } of tallies) for (const failure of failures) console.log(failure)
console.log(tallies.map((t) => `${t.name} ${t.passed} of ${t.total}`).join(', '))
if (tallies.some((t) => t.passed * 100 < t.total * (least[t.name] ?? 100))) process.exitCode = 1

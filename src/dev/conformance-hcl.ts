/** `npm run conformance:hcl -- [DIR]`: HCL and Terraform as their makers' own tests have them, against ours. */
import { join } from 'node:path'
import { expressions } from './hclspec/expressions.js'
import { parses } from './hclspec/parse.js'
import { specsuite } from './hclspec/specsuite.js'

const directory = process.argv[2] ?? join(import.meta.dirname, '../../../shared/conformance/corpora/hclspec')

const tallies = [
  expressions(join(directory, 'expressions.jsonl')),
  parses(join(directory, 'parse.jsonl')),
  specsuite(join(directory, 'specsuite')),
]
for (const { failures } of tallies) for (const failure of failures) console.log(failure)
console.log(tallies.map((t) => `${t.name} ${t.passed} of ${t.total}`).join(', '))

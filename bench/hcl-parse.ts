/** Speed of the HCL parser over real files: `npx tsx bench/hcl-parse.ts [DIR]`. Prints MB/s of the first pass and warm. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../src/model/index.js'
import { hcl } from '../src/parsers/hcl/index.js'

const root = process.argv[2] ?? '../shared/conformance/corpora/checkov'
const files: SourceFile[] = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.tf'))
  .map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return { path, text: readFileSync(path, 'utf8') }
  })
const megabytes = files.reduce((sum, file) => sum + file.text.length, 0) / 1e6

function pass(): number {
  const start = performance.now()
  for (const file of files) hcl.parse(file)
  return megabytes / ((performance.now() - start) / 1000)
}

const first = pass()
const warm = Math.max(...Array.from({ length: 9 }, pass))
console.log(
  `${files.length} files, ${megabytes.toFixed(2)} MB: first pass ${first.toFixed(1)}, warm ${warm.toFixed(1)} MB/s`,
)

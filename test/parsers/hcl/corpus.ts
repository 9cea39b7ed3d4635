/** Real HCL texts from outside the project, for tests that compare and mutate. Empty where the corpora are not present. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../../../src/model/index.js'

export const corpora = '../shared/conformance/corpora'
export const hasCorpora = existsSync(corpora)
if (!hasCorpora) console.log(`${corpora} is not present: tests against it are skipped`)

/** Every `.tf` file below the corpora, each distinct text once, sorted by path. */
export function terraformFiles(): readonly SourceFile[] {
  if (!hasCorpora) return []
  const paths = readdirSync(corpora, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tf'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const byText = new Map<string, SourceFile>()
  for (const path of paths) {
    const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
    if (!byText.has(text)) byText.set(text, { path, text })
  }
  return [...byText.values()]
}

export function jsonLines(path: string): readonly Readonly<Record<string, unknown>>[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

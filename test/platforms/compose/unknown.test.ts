/** The law of three values, on every Compose fixture: hiding a value never adds a finding. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, items, type Scalar, scan, type Value } from '../../../src/index.js'
import { parseYaml } from '../../../src/parsers/yaml/index.js'
import { type Case, readCases } from '../../../src/testing/index.js'

const fixtures = join(import.meta.dirname, '../../../fixtures/rules')
const folders = readdirSync(fixtures).filter((name) => name.startsWith('compose-'))

function scalarsIn(value: Value): Scalar[] {
  if (value.kind === 'scalar') return value.span.end > value.span.start && value.value !== null ? [value] : []
  return [...items(value), ...[...entries(value)].map(([, v]) => v)].flatMap(scalarsIn)
}

/** The project with one value hidden behind a variable that nobody sets, for every value of every file. */
function* hidden({ files }: Case): Generator<{ path: string; was: string; files: Readonly<Record<string, string>> }> {
  for (const [path, text] of Object.entries(files)) {
    if (!path.endsWith('.yaml')) continue
    for (const { value } of parseYaml({ path, text }).tree.documents) {
      for (const { span } of scalarsIn(value)) {
        const changed = `${text.slice(0, span.start)}'\${NOBODY_SETS_THIS}'${text.slice(span.end)}`
        yield { path, was: text.slice(span.start, span.end), files: { ...files, [path]: changed } }
      }
    }
  }
}

async function findingsOf(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { findings } = await scan({
    cwd: join(fixtures, '.none'),
    paths: Object.keys(files),
    overlay: files,
    config: false,
    preset: 'all',
  })
  return findings.map((f) => `${f.ruleId} ${f.path}:${f.range.start.line} ${f.resource?.part ?? f.resource?.address}`)
}

describe('an unknown value', () => {
  it.each(folders)('adds no finding to the fixtures of %s', async (folder) => {
    const added: string[] = []
    for (const one of readCases(join(fixtures, folder))) {
      const before = new Set(await findingsOf(one.files))
      for (const { path, was, files } of hidden(one)) {
        const more = (await findingsOf(files)).filter((f) => !before.has(f))
        added.push(...more.map((f) => `${one.name}/${path}: hiding \`${was}\` adds ${f}`))
      }
    }
    expect(added).toEqual([])
  })
})

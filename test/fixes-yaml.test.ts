/** What holds for every fix of YAML in every fixture: it parses, changes what it says and nothing else, and keeps comments. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { applyFixes } from '../src/engine/fix.js'
import { type Finding, listRules, scan } from '../src/index.js'
import { readCases } from '../src/testing/index.js'

const fixtures = join(import.meta.dirname, '../fixtures/rules')

interface Fixed {
  readonly name: string
  readonly path: string
  readonly before: string
  readonly after: string
  readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[]
}

async function fixedCases(prefix: RegExp): Promise<readonly Fixed[]> {
  const rules = (await listRules()).filter((r) => prefix.test(r.id) && existsSync(join(fixtures, r.id)))
  const all = rules.flatMap(({ id }) =>
    readCases(join(fixtures, id)).flatMap((one) => ('bylaw.json' in one.files ? [] : [{ id, one }])),
  )
  const fixed = await Promise.all(
    all.map(async ({ id, one }) => {
      const paths = Object.keys(one.files)
      const { findings } = await scan({ cwd: fixtures, paths, overlay: one.files, config: false, rules: [id] })
      return applyFixes(findings, ['safe', 'suggested'], (path) => one.files[path]).map(({ path, text }) => ({
        name: `${id} ${one.name} ${path}`,
        path,
        before: one.files[path] ?? '',
        after: text,
        edits: editsOf(findings, path),
      }))
    }),
  )
  return fixed.flat()
}

function editsOf(findings: readonly Finding[], path: string): Fixed['edits'] {
  return findings.flatMap((f) => f.fix?.edits ?? []).filter((e) => e.path === path)
}

const comments = (text: string): readonly string[] => text.match(/^\s*#.*$/gm) ?? []

describe('fixes of YAML', async () => {
  const cases = (await fixedCases(/^(?:k8s|compose|gha|gitlab)-/)).filter(({ path }) => /\.ya?ml$/.test(path))

  it('are many', () => expect(new Set(cases.map(({ name }) => name.split(' ')[0])).size).toBeGreaterThan(20))

  it.each(cases)('$name: nothing else means something else', ({ before, after, edits }) => {
    const [old, now] = [parseAllDocuments(before), parseAllDocuments(after)]
    expect(now.flatMap((d) => d.errors)).toEqual([])
    const said = edits.map((e) => `${e.newText} ${lineOf(before, e.start)} ${before.slice(e.start, e.end)}`).join('\n')
    const changed = old.flatMap((d, i) => [...differences(d.toJS(), now[i]?.toJS(), [])])
    expect(changed).not.toEqual([])
    for (const { path, value } of changed) {
      const key = path.findLast((step) => typeof step === 'string') ?? ''
      expect(said.includes(key) || said.includes(String(value)), `${path.join('.')} in ${said}`).toBe(true)
    }
    const kept = comments(before).filter((c) => !edits.some((e) => before.slice(e.start, e.end).includes(c.trim())))
    expect(comments(after)).toEqual(expect.arrayContaining(kept))
  })
})

function lineOf(text: string, offset: number): string {
  const end = text.indexOf('\n', offset)
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length : end)
}

type Step = string | number

interface Difference {
  readonly path: readonly Step[]
  readonly value: unknown
}

/** Where two plain values differ, and what stood there. */
function* differences(a: unknown, b: unknown, path: readonly Step[]): Generator<Difference> {
  if (isRecord(a) && isRecord(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
      yield* differences(a[key], b[key], [...path, key])
  } else if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) yield* differences(a[i], b[i], [...path, i])
  } else if (JSON.stringify(a) !== JSON.stringify(b)) yield { path, value: a }
}

const isRecord = (v: unknown): v is Readonly<Record<string, unknown>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

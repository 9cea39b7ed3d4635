/** The import table of docs/architecture.md, enforced: a line of code knows what it may touch. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = join(dirname(fileURLToPath(import.meta.url)), '../src')

/** room → rooms it may import besides itself; `*` is anything. Files directly in `src/` are where all meets. */
const table: Record<string, readonly string[]> = {
  model: [],
  parsers: ['model'],
  reporters: ['model'],
  rules: ['model'],
  platforms: ['parsers', 'model'],
  policy: ['parsers/yaml', 'model'],
  engine: ['model'],
  testing: ['engine', 'parsers', 'platforms', 'policy', 'model'],
  cli: ['*'],
  dev: ['*'],
  '.': ['*'],
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts'))
  .map((f) => f.replaceAll('\\', '/'))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'(\.[^']+)'/g)].map((m) =>
    relative(src, join(src, dirname(file), m[1] ?? ''))
      .replaceAll('\\', '/')
      .replace(/\.js$/, '.ts'),
  )
const room = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '.') : '.')

/** No property that every object has is a single character. */
const hasWords = (body: string): boolean => /(?:[{,]\s*|\n\s*)(?:'[^'\\]{2,}'|[\w$]{2,})\s*[:(]/.test(body)

describe('architecture', () => {
  it.each(Object.keys(table))('%s imports only what the table allows', (name) => {
    const allowed = table[name] ?? []
    const wrong = files
      .filter((f) => room(f) === name)
      .flatMap((f) => importsOf(f).map((to) => ({ f, to })))
      .filter(({ to }) => room(to) !== name && !allowed.includes('*') && !allowed.some((a) => to.startsWith(`${a}/`)))
    expect(wrong).toEqual([])
  })

  it('knows every room', () => {
    expect(files.map(room).filter((r) => !(r in table))).toEqual([])
  })

  it('has no import cycles', () => {
    const graph = new Map(files.map((f) => [f, importsOf(f).filter((to) => files.includes(to))]))
    const state = new Map<string, 'open' | 'done'>()
    const cycles: string[] = []
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
        return
      }
      state.set(file, 'open')
      for (const to of graph.get(file) ?? []) visit(to, [...path, file])
      state.set(file, 'done')
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  it('looks names up in tables that hold nothing but their entries', () => {
    const judging = ['cli', 'engine', 'model', 'parsers', 'platforms', 'policy', 'rules', 'testing']
    const texts = files
      .filter((f) => judging.includes(room(f)) && !f.includes('.generated.'))
      .map((f) => [f, readFileSync(join(src, f), 'utf8')] as const)
    const all = texts.map(([, text]) => text).join('\n')
    const found = texts.flatMap(([f, text]) => {
      const plain = /^(export )?const (\w+): (?:Readonly<)?Record<string, .*? = (\{.*\}|\{\n(?:.|\n)*?^\})$/gm
      return [...text.matchAll(plain)]
        .filter(([, exported, name, body = '']) => {
          const isLookedUp = new RegExp(`\\b${name}\\[(?!['"\\]])| in ${name}\\b`)
          return hasWords(body) && isLookedUp.test(exported ? all : text)
        })
        .map(([, , name]) => `${f}: use \`table(…)\` for \`${name}\``)
    })
    expect(found).toEqual([])
  })

  it('keeps every file under 300 lines', () => {
    const long = files
      .filter((f) => !f.endsWith('.generated.ts'))
      .map((f) => [f, readFileSync(join(src, f), 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 300)
    expect(long).toEqual([])
  })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import type { Metafile } from 'esbuild'
import { afterAll, describe, expect, it } from 'vitest'
import { checkImports, commonJs } from '../../src/dev/common-js.js'

const folder = mkdtempSync(join(tmpdir(), 'bylaw-chunks-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(chunk: string, modules: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const module = { exports: {} }
  runInThisContext(commonJs(chunk, 'chunk'))(module.exports, (id: string) => modules[id], module)
  return module.exports
}

describe('a chunk as CommonJS', () => {
  const other = { './chunk-A.cjs': { a: 2, b: 3 }, 'node:os': { EOL: '\n' } }

  it('takes its imports from `require` under the names it uses', () => {
    const chunk =
      'import{a as x,b}from"./chunk-A.cjs";import"./chunk-B.cjs";import{EOL}from"node:os";var y=[x,b,EOL];export{y as all};'
    expect(run(chunk, other)).toEqual({ all: [2, 3, '\n'] })
  })

  it('also finds imports further down, which ES modules run first', () => {
    expect(run('var z=EOL;import{EOL}from"node:os";export{z};', other)).toEqual({ z: '\n' })
  })

  it('has a whole package as its default', () => {
    expect(run('var whole=()=>7;export default whole();\n')).toEqual({ default: 7 })
  })

  it('loads other chunks on demand', async () => {
    const { later } = run('var later=()=>import("./chunk-A.cjs");export{later};', other) as {
      later(): Promise<unknown>
    }
    expect(await later()).toEqual({ a: 2, b: 3 })
  })

  it.each([
    ['import all from"./chunk-A.cjs";', SyntaxError],
    ['import*as all from"./chunk-A.cjs";', SyntaxError],
    ['export var x=1;', SyntaxError],
    ['var x=y=>import(y);export{x};', 'imports something on demand that is no chunk'],
  ])('refuses what it can not rewrite: %s', (chunk, error) => {
    expect(() => commonJs(chunk, 'chunk')).toThrow(error)
  })
})

describe('imports as variables', () => {
  const metafile = (text: string, outputs: Readonly<Record<string, readonly string[]>>): Metafile => {
    const input = join(folder, 'input.ts')
    writeFileSync(input, text)
    const imports = (paths: readonly string[]) => paths.map((path) => ({ path, kind: 'import-statement' }))
    return {
      inputs: { [input]: {} },
      outputs: Object.fromEntries(Object.entries(outputs).map(([name, paths]) => [name, { imports: imports(paths) }])),
    } as unknown as Metafile
  }

  it('are right for chunks that do not need themselves', () => {
    expect(() => checkImports(metafile('export const x = 1', { a: ['b', 'c'], b: ['c'], c: [] }))).not.toThrow()
  })

  it('are refused in a circle', () => {
    expect(() => checkImports(metafile('', { a: ['b'], b: ['c'], c: ['a'] }))).toThrow(
      'chunks need each other: a → b → c → a',
    )
  })

  it('are refused where an export may change', () => {
    expect(() => checkImports(metafile('export let x = 1', {}))).toThrow('exports a variable that may change')
  })
})

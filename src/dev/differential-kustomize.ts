/**
 * `npm run differential:kustomize -- [SEED] [COUNT] [DIRECTORY…]`: random kustomizations, and those in the directories,
 * built here and by the `kustomize` on the PATH (5.8 or later). Prints where the answers differ. What kustomize refuses
 * must be complained about here; what it builds must be built equal, or be complained about. Known to differ on
 * purpose: files outside of a kustomization's directory are read. Known to differ: numbers that `replacements` put in
 * place of texts that other transformers wrote, and lists that have two items of one key. A file `.root` in a directory
 * names the kustomization to build there.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix, resolve } from 'node:path'
import fc from 'fast-check'
import { type Built, differences, ours, theirs } from './kustomize/compare.js'
import { project } from './kustomize/generate.js'

type Outcome = 'equal' | 'panicked' | 'refused by both' | 'said to differ' | 'DIFFERENT' | 'SILENT' | 'FALSE COMPLAINT'

function compare(cwd: string, directory: string): readonly [Outcome, readonly string[]] | undefined {
  const there = theirs(cwd, directory)
  if (!there) return undefined
  if (there === 'panicked') return ['panicked', []]
  let here: Built
  try {
    here = ours(cwd, directory)
  } catch (error) {
    return ['DIFFERENT', [`crash: ${error instanceof Error ? error.stack : error}`]]
  }
  const complained = here.complaints.length > 0
  if (there.complaints.length > 0) {
    return complained ? ['refused by both', []] : ['SILENT', [`kustomize: ${there.complaints.join('\n')}`]]
  }
  const found = differences(here.objects, there.objects)
  if (found.length === 0) return complained ? ['FALSE COMPLAINT', here.complaints] : ['equal', []]
  return complained ? ['said to differ', [...here.complaints, ...found]] : ['DIFFERENT', found]
}

const [seed = 1, count = 200] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number)
const given = process.argv.slice(2).filter((word) => !/^\d+$/.test(word))
const counts = new Map<Outcome, number>()

/** Are there answers to compare? */
function report(title: string, cwd: string, directory: string): boolean {
  const result = compare(cwd, directory)
  if (!result) return false
  const [outcome, details] = result
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  if (!['equal', 'refused by both', 'panicked'].includes(outcome))
    console.log([`${outcome}: ${title}`, ...details].join('\n    '))
  return true
}

function rootOf(directory: string): string {
  const marker = join(directory, '.root')
  const written = existsSync(marker) ? readFileSync(marker, 'utf8').trim() : '.'
  return posix.join('.', written).replace(/^\/+/, '') || '.'
}

function random(): boolean {
  const scratch = mkdtempSync(join(tmpdir(), 'bylaw-kustomize-'))
  try {
    return fc.sample(project, { seed, numRuns: count }).every((texts, i) => {
      const cwd = join(scratch, String(i))
      for (const [path, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(cwd, path)), { recursive: true })
        writeFileSync(join(cwd, path), text)
      }
      return report(`${i} of seed ${seed}`, cwd, 'overlay')
    })
  } finally {
    if (process.env.KEEP === undefined) rmSync(scratch, { recursive: true })
    else console.log(scratch)
  }
}

const hasProgram =
  given.every((directory) => report(directory, resolve(directory), rootOf(resolve(directory)))) &&
  (count === 0 || random())
if (!hasProgram) console.log('skipped: there is no program `kustomize` on the PATH')
console.log([...counts].map(([outcome, number]) => `${number} ${outcome}`).join(', '))
const number = (outcome: Outcome): number => counts.get(outcome) ?? 0
const wrong = number('DIFFERENT') + number('SILENT')
if (wrong > (wrong + number('equal')) / 100) process.exitCode = 1

/**
 * `npm run differential:kustomize -- DIRECTORY…`: the kustomizations in these directories, built here and by the
 * `kustomize` on the PATH (5.8 or later). Prints where the answers differ. What kustomize refuses must be complained
 * about here; what it builds must be built equal, or be complained about. A file `.root` names the kustomization to build; else it is the directory
 * itself.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { type Built, differences, ours, theirs } from './kustomize/compare.js'

type Outcome = 'equal' | 'both refuse' | 'said' | 'DIFFERENT' | 'SILENT' | 'FALSE COMPLAINT'

function compare(cwd: string, directory: string): readonly [Outcome, readonly string[]] | undefined {
  const there = theirs(cwd, directory)
  if (!there) return undefined
  let here: Built
  try {
    here = ours(cwd, directory)
  } catch (error) {
    return ['DIFFERENT', [`crash ${error instanceof Error ? error.stack : error}`]]
  }
  const refused = there.complaints.length > 0
  const complained = here.complaints.length > 0
  if (refused)
    return complained ? ['both refuse', []] : ['SILENT', [`kustomize: ${there.complaints.join('\n').slice(0, 400)}`]]
  const found = differences(here.objects, there.objects)
  if (found.length === 0) return complained ? ['FALSE COMPLAINT', here.complaints] : ['equal', []]
  return complained ? ['said', here.complaints] : ['DIFFERENT', found]
}

const counts = new Map<Outcome, number>()
for (const directory of process.argv.slice(2)) {
  const cwd = resolve(directory)
  const marker = join(cwd, '.root')
  const root = existsSync(marker)
    ? posix.join('.', readFileSync(marker, 'utf8').trim()).replace(/^\/+/, '') || '.'
    : '.'
  const result = compare(cwd, root)
  if (!result) {
    console.log('skipped: there is no program `kustomize` on the PATH')
    process.exit(0)
  }
  const [outcome, details] = result
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  if (outcome !== 'equal' && outcome !== 'both refuse')
    console.log([`${outcome}: ${directory}`, ...details].join('\n    '))
}
console.log([...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', '))

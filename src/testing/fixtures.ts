/** `fixtures/rules/<rule-id>/`: every file in it is a case of its own, every folder in it a small project. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export interface Case {
  /** The file's or folder's name: begins with `bad`, `good` or `unknown`. */
  readonly name: string
  /** Texts by path, as `scan` takes them in `overlay`. */
  readonly files: Readonly<Record<string, string>>
  /** The texts after all fixes, where `bad.fixed.yaml` (or a folder `bad.fixed`) stands beside `bad.yaml`. */
  readonly fixed?: Readonly<Record<string, string>>
}

export function readCases(directory: string): readonly Case[] {
  const names = readdirSync(directory).sort()
  return names
    .filter((name) => !isGolden(name))
    .map((name) => {
      const golden = names.find((n) => isGolden(n) && n.replace(/\.fixed(?=\.|$)/, '') === name)
      const files = readAll(directory, name)
      return golden === undefined
        ? { name, files }
        : { name, files, fixed: renamed(readAll(directory, golden), golden, name) }
    })
}

const isGolden = (name: string): boolean => /\.fixed(?:\.|$)/.test(name)

function readAll(directory: string, name: string): Readonly<Record<string, string>> {
  const path = join(directory, name)
  if (!statSync(path).isDirectory()) return { [name]: readFileSync(path, 'utf8') }
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((f) =>
    statSync(join(path, f)).isFile(),
  )
  return Object.fromEntries(
    inside.sort().map((f) => [relative('.', f).replaceAll('\\', '/'), readFileSync(join(path, f), 'utf8')]),
  )
}

/** A golden file bears another name than what it is the result of; inside a folder the names are the same. */
function renamed(files: Readonly<Record<string, string>>, from: string, to: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path === from ? to : path, text]))
}

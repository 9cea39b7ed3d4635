/** Models of texts that stand in no directory. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Model, Parsed, Project } from '../../../src/model/index.js'
import { helm } from '../../../src/parsers/helm/index.js'
import { yaml } from '../../../src/parsers/yaml/index.js'
import { kubernetes } from '../../../src/platforms/kubernetes/index.js'

export type Texts = Readonly<Record<string, string>>

/** A model of texts by path: the same as a scan of a directory that holds them. */
export function modelOf(texts: Texts): Model {
  const parse = (path: string): Parsed | undefined => {
    const text = texts[path]
    return text === undefined ? undefined : (text.includes('{{') ? helm : yaml).parse({ path, text })
  }
  const project: Project = {
    parse,
    read: (path) => (texts[path] === undefined ? undefined : { path, text: texts[path] }),
    list: (directory) => {
      const prefix = directory === '.' ? '' : `${directory}/`
      const below = Object.keys(texts).filter((path) => path.startsWith(prefix))
      return [...new Set(below.map((path) => path.slice(prefix.length).replace(/\/.*/, '/')))]
    },
    settings: {},
  }
  const manifests = Object.keys(texts).filter((path) => /\.ya?ml$/.test(path))
  return kubernetes.model(
    manifests.flatMap((path) => parse(path) ?? []),
    project,
  )
}

export function textsBelow(directory: string): Texts {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter((e) =>
    e.isFile(),
  )
  return Object.fromEntries(
    files.map((file) => {
      const path = join(file.parentPath, file.name)
      return [path.slice(directory.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

/** Projects written in a test: paths and texts in, a model out. */
import { posix } from 'node:path'
import type { Format, FormatId, Model, Parsed, Project, Resource, SourceFile } from '../../../src/model/index.js'
import { hcl } from '../../../src/parsers/hcl/index.js'
import { json } from '../../../src/parsers/json/index.js'
import { yaml } from '../../../src/parsers/yaml/index.js'
import { terraform } from '../../../src/platforms/terraform/index.js'

const formats: Partial<Record<FormatId, Format>> = { hcl, json, yaml }

export function projectOf(
  texts: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>> = {},
): Project {
  const files = new Map<string, SourceFile>(Object.entries(texts).map(([path, text]) => [path, { path, text }]))
  const parsed = new Map<string, Parsed>()
  return {
    settings,
    read: (path) => files.get(posix.normalize(path)),
    parse(path, format) {
      const file = files.get(posix.normalize(path))
      const known = parsed.get(`${format} ${file?.path}`)
      if (known || !file) return known
      const result = formats[format]?.parse(file)
      if (result) parsed.set(`${format} ${file.path}`, result)
      return result
    },
    list(directory) {
      const prefix = posix.normalize(directory) === '.' ? '' : `${posix.normalize(directory)}/`
      const below = [...files.keys()].filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
      return [...new Set(below.map((path) => path.replace(/\/.*/, '/')))].sort()
    },
  }
}

/** All Terraform files of the texts are given to the platform, as a scan of the whole directory does. */
export function modelOf(
  texts: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, unknown>> = {},
): Model {
  const project = projectOf(texts, settings)
  const files = Object.keys(texts)
    .filter((path) => /\.(?:tf|tofu)(?:\.json)?$|plan\.json$/.test(path))
    .sort()
    .flatMap((path) => project.parse(path, path.endsWith('.json') ? 'json' : 'hcl') ?? [])
  return terraform.model(files, project)
}

export function resource(model: Model, address: string): Resource {
  const found = model.resources.find((r) => r.address === address)
  if (!found) throw new Error(`no ${address}; there are ${addresses(model).join(', ')}`)
  return found
}

export function addresses(
  model: Model,
  kind = /^tf\/(?!(?:variable|output|locals|terraform|module)$|provider\.)/,
): string[] {
  return model.resources.filter((r) => kind.test(r.kind)).map((r) => r.address)
}

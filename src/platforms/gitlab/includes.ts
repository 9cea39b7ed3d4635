/** `include:`: what it names, and the files of this repository it brings. */
import { child, items, mapping, type Parsed, type Project, text, type Value } from '../../model/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'

export type IncludeType = 'local' | 'project' | 'remote' | 'template' | 'component' | 'artifact' | 'unknown'

export interface Include {
  readonly type: IncludeType
  /** Always a mapping: the short form `include: /a.yml` is read as `{ local: /a.yml }`. */
  readonly value: Value
}

export function includesOf(config: Value): readonly Include[] {
  const include = child(config, 'include')
  const all = include.kind === 'list' ? items(include) : include.kind === 'missing' ? [] : [include]
  return all.map(normal)
}

const types: readonly IncludeType[] = ['local', 'component', 'project', 'remote', 'template', 'artifact']

function normal(value: Value): Include {
  if (value.kind === 'scalar' && typeof value.value === 'string') {
    const type = /^https?:\/\//.test(value.value) ? 'remote' : 'local'
    return { type, value: mapping(new Map([[type, value]]), value.span) }
  }
  const type = types.find((t) => child(value, t).kind !== 'missing') ?? 'unknown'
  return { type: value.kind === 'map' ? type : 'unknown', value }
}

/** The files a local include names; undefined when none can be found. `*` and `**` work as in GitLab. */
export function includedFiles(
  include: Include,
  repository: string,
  project: Project,
): readonly Parsed<YamlTree>[] | undefined {
  const path = text(child(include.value, 'local'))
  if (path === '' || /[$]/.test(path)) return undefined
  const relative = path.replace(/^\/+/, '')
  const paths = relative.includes('*') ? matching(repository, relative, project) : [`${repository}${relative}`]
  const found = paths.flatMap((p) => {
    const parsed = project.parse(p, 'yaml')
    return parsed && isYaml(parsed) ? [parsed] : []
  })
  return found.length > 0 ? found : undefined
}

export function isYaml(parsed: Parsed): parsed is Parsed<YamlTree> {
  const { tree } = parsed
  return typeof tree === 'object' && tree !== null && 'documents' in tree && Array.isArray(tree.documents)
}

/** Directories deeper than this are not searched. */
const maxDepth = 12

function matching(repository: string, pattern: string, project: Project): readonly string[] {
  const fixed = pattern.slice(0, pattern.indexOf('*')).replace(/[^/]*$/, '')
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'))
  const wanted = new RegExp(`^${source.endsWith('(?:.*/)?') ? `${source}.*` : source}$`)
  const search = (directory: string, depth: number): string[] =>
    project.list(`${repository}${directory}`).flatMap((name) => {
      if (name.endsWith('/'))
        return depth < maxDepth && pattern.includes('**') ? search(directory + name, depth + 1) : []
      return wanted.test(directory + name) ? [`${repository}${directory}${name}`] : []
    })
  return search(fixed, 0).sort()
}

/** One pipeline's configuration: the file and, beneath it, what it includes. */
import {
  type Comment,
  child,
  isUnset,
  mapping,
  type Parsed,
  type Project,
  type SourceFile,
  type Span,
  type Value,
} from '../../model/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'
import { type Include, includedFiles, includesOf } from './includes.js'
import { merged } from './merge.js'

export interface Config {
  readonly file: SourceFile
  readonly extent: Span
  /** The file alone. */
  readonly own: Value
  /** With all that could be included; what the file says itself wins. */
  readonly value: Value
  /** `spec:` of the header document. */
  readonly spec: Value
  readonly includes: readonly Include[]
  /** Includes whose content isn't known here. */
  readonly unread: readonly Include[]
  /** Paths of all files that were included. */
  readonly paths: ReadonlySet<string>
  readonly comments: readonly Comment[]
}

/** GitLab's own limit is 150 files. */
const maxFiles = 150

/** Undefined where the file holds no mapping. */
export function configOf(parsed: Parsed<YamlTree>, repository: string, project: Project): Config | undefined {
  const { body, spec } = documentsOf(parsed)
  if (body.kind !== 'map') return undefined
  const unread: Include[] = []
  const paths = new Set<string>()
  const includes = includesOf(body)
  const value = withIncludes(body, { repository, project, unread, paths })
  const last = parsed.tree.documents.at(-1)?.span ?? body.span
  return { file: parsed.file, extent: last, own: body, value, spec, includes, unread, paths, comments: parsed.comments }
}

/** A header document with `spec:` may stand before the pipeline. */
export function documentsOf(parsed: Parsed<YamlTree>): { body: Value; spec: Value } {
  const [first, second] = parsed.tree.documents
  const nothing = mapping(new Map(), { file: parsed.file, start: 0, end: 0 })
  const header = first?.value ?? nothing
  const spec = child(header, 'spec')
  return { body: second && !isUnset(spec) ? second.value : header, spec }
}

interface Reading {
  readonly repository: string
  readonly project: Project
  readonly unread: Include[]
  readonly paths: Set<string>
}

function withIncludes(own: Value, reading: Reading): Value {
  let below: Value = { kind: 'missing', span: own.span }
  for (const include of includesOf(own)) {
    const files = include.type === 'local' ? includedFiles(include, reading.repository, reading.project) : undefined
    if (!files) {
      reading.unread.push(include)
      continue
    }
    for (const file of files) {
      if (reading.paths.has(file.file.path) || reading.paths.size >= maxFiles) continue
      reading.paths.add(file.file.path)
      const { body } = documentsOf(file)
      if (body.kind === 'map') below = merged(below, withIncludes(body, reading))
    }
  }
  return merged(below, own)
}

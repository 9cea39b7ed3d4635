/** Compose files with their variables filled in, and the files each of them draws in. */
import {
  get,
  isUnset,
  items,
  type Mapping,
  mapping,
  type Parsed,
  type Problem,
  type Project,
  printable,
  problemAt,
  type Span,
  type Value,
} from '../../model/index.js'
import type { YamlTree } from '../../parsers/yaml/index.js'
import { readDotEnv, type Variables } from './dot-env.js'
import { interpolated } from './interpolate.js'
import { merged } from './merge.js'

export interface ComposeDocument {
  readonly path: string
  readonly value: Mapping
}

/** Reads each file once, with the `.env` of its directory. */
export interface Reader {
  readonly project: Project
  readonly problems: Problem[]
  readonly documents: Map<string, ComposeDocument | undefined>
  readonly variables: Map<string, Variables>
}

export function newReader(project: Project): Reader {
  return { project, problems: [], documents: new Map(), variables: new Map() }
}

export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** A path as written in a file of `directory`, from the scan's root; undefined if it leads out of it. */
export function pathFrom(directory: string, written: string): string | undefined {
  if (/^(?:[a-z][a-z+.-]*:|git@|[~/\\])/i.test(written)) return undefined
  const segments: string[] = directory === '' ? [] : directory.split('/')
  for (const segment of written.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return undefined
    } else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

/** The document at `path`; undefined if there is none. */
export function readDocument(reader: Reader, path: string): ComposeDocument | undefined {
  if (reader.documents.has(path)) return reader.documents.get(path)
  const parsed = reader.project.parse(path, 'yaml')
  const document = parsed ? documentOf(parsed, reader) : undefined
  reader.documents.set(path, document)
  return document
}

/** Several YAML documents in a file are put on top of each other, as several files would be. */
export function documentOf(parsed: Parsed, reader: Reader): ComposeDocument | undefined {
  if (!isYaml(parsed)) return undefined
  const { path } = parsed.file
  const variables = variablesFor(directoryOf(path), reader)
  const values = parsed.tree.documents.map((d) => interpolated(d.value, variables)).filter((v) => !isUnset(v))
  const value = values.reduce<Value | undefined>((base, over) => (base ? merged(base, over) : over), undefined)
  if (!value) return undefined
  if (value.kind !== 'map') {
    if (value.kind !== 'unknown') {
      const message = 'a Compose file is a mapping with `services`'
      reader.problems.push(problemAt(value.span, 'compose-not-a-mapping', message))
    }
    return { path, value: mapping(new Map(), value.span, { open: true }) }
  }
  return { path, value }
}

function isYaml(parsed: Parsed): parsed is Parsed<YamlTree> {
  return typeof parsed.tree === 'object' && parsed.tree !== null && 'documents' in parsed.tree
}

function variablesFor(directory: string, reader: Reader): Variables {
  const known = reader.variables.get(directory)
  if (known) return known
  const file = reader.project.read(directory === '' ? '.env' : `${directory}/.env`)
  const variables: Variables = file ? readDotEnv(file) : new Map()
  reader.variables.set(directory, variables)
  return variables
}

export interface Included {
  readonly documents: readonly ComposeDocument[]
  /** What can't be read here: a remote file, a path that isn't known, a file that isn't there. */
  readonly unread: readonly { readonly at: Span; readonly why: string }[]
}

/** The files of `include`, not those that they include in turn. */
export function includesOf(document: ComposeDocument, reader: Reader): Included {
  const documents: ComposeDocument[] = []
  const unread: { at: Span; why: string }[] = []
  for (const entry of items(get(document.value, 'include'))) {
    const paths = entry.kind === 'map' ? get(entry, 'path') : entry
    for (const written of paths.kind === 'list' ? paths.items : [paths]) {
      const path = written.kind === 'scalar' ? pathFrom(directoryOf(document.path), printable(written)) : undefined
      const found = path === undefined ? undefined : readDocument(reader, path)
      if (found) documents.push(found)
      else if (path === undefined)
        unread.push({ at: written.span, why: `\`${printable(written, 'it')}\` lies elsewhere` })
      else {
        const why = `the included file \`${path}\` isn't there`
        reader.problems.push(problemAt(written.span, 'compose-include-missing', why, { severity: 'warning' }))
        unread.push({ at: written.span, why })
      }
    }
  }
  return { documents, unread }
}

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
  /** What its variables are filled in with; those of a file that includes others win in these. */
  readonly variables: Variables
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
export function documentOf(
  parsed: Parsed,
  reader: Reader,
  variables = variablesFor(environmentIn(directoryOf(parsed.file.path)), reader),
): ComposeDocument | undefined {
  if (!isYaml(parsed)) return undefined
  const { path } = parsed.file
  const values = parsed.tree.documents.map((d) => interpolated(d.value, variables)).filter((v) => !isUnset(v))
  const value = values.reduce<Value | undefined>((base, over) => (base ? merged(base, over) : over), undefined)
  if (!value) return undefined
  if (value.kind !== 'map') {
    if (value.kind !== 'unknown') {
      const message = 'a Compose file is a mapping with `services`'
      reader.problems.push(problemAt(value.span, 'compose-not-a-mapping', message))
    }
    return { path, value: mapping(new Map(), value.span, { open: true }), variables }
  }
  return { path, value, variables }
}

function isYaml(parsed: Parsed): parsed is Parsed<YamlTree> {
  return typeof parsed.tree === 'object' && parsed.tree !== null && 'documents' in parsed.tree
}

const environmentIn = (directory: string): string => (directory === '' ? '.env' : `${directory}/.env`)

function variablesFor(path: string, reader: Reader): Variables {
  const known = reader.variables.get(path)
  if (known) return known
  const file = reader.project.read(path)
  const variables: Variables = file ? readDotEnv(file) : new Map()
  reader.variables.set(path, variables)
  return variables
}

export interface Included {
  /** Several files that one entry names are one project, which goes by the path of the first. */
  readonly documents: readonly ComposeDocument[]
  /** The files that are parts of such a project. */
  readonly parts: readonly string[]
  /** What can't be read here: a remote file, a path that isn't known, a file that isn't there. */
  readonly unread: readonly { readonly at: Span; readonly why: string }[]
}

/** The files of `include`, not those that they include in turn. */
export function includesOf(document: ComposeDocument, reader: Reader): Included {
  const documents: ComposeDocument[] = []
  const parts: string[] = []
  const unread: { at: Span; why: string }[] = []
  for (const entry of items(get(document.value, 'include'))) {
    const paths = listed(entry.kind === 'map' ? get(entry, 'path') : entry)
    const variables = variablesOf(entry, paths[0], document, reader)
    const together: ComposeDocument[] = []
    for (const written of paths) {
      const path = pathOf(written, document)
      const parsed = path === undefined ? undefined : reader.project.parse(path, 'yaml')
      const found = parsed && documentOf(parsed, reader, variables)
      if (found) together.push(found)
      else if (path === undefined)
        unread.push({ at: written.span, why: `\`${printable(written, 'it')}\` lies elsewhere` })
      else {
        const why = `the included file \`${path}\` isn't there`
        reader.problems.push(problemAt(written.span, 'compose-include-missing', why, { severity: 'warning' }))
        unread.push({ at: written.span, why })
      }
    }
    const [first, ...others] = together
    if (!first) continue
    const value = others.reduce<Value>((base, { value }) => merged(base, value), first.value)
    const whole: ComposeDocument = value.kind === 'map' ? { ...first, value } : first
    reader.documents.set(first.path, whole)
    documents.push(whole)
    parts.push(...others.map(({ path }) => path))
  }
  return { documents, parts, unread }
}

const listed = (value: Value): readonly Value[] => (value.kind === 'list' ? value.items : [value])

function pathOf(written: Value, { path }: ComposeDocument): string | undefined {
  return written.kind === 'scalar' ? pathFrom(directoryOf(path), printable(written)) : undefined
}

/** Of the entry's `env_file`, else of the `.env` in its project's directory; those of whoever includes it win. */
function variablesOf(entry: Value, first: Value | undefined, document: ComposeDocument, reader: Reader): Variables {
  const given = environmentFiles(entry, first, document).flatMap((path) => [...variablesFor(path, reader)])
  return new Map([...given, ...document.variables])
}

function environmentFiles(entry: Value, first: Value | undefined, document: ComposeDocument): readonly string[] {
  const setting = (name: string): readonly Value[] =>
    entry.kind === 'map' && !isUnset(get(entry, name)) ? listed(get(entry, name)) : []
  const files = setting('env_file').map((file) => pathOf(file, document))
  const [directory] = setting('project_directory').map((written) => pathOf(written, document))
  const beside = first && pathOf(first, document)
  const own = directory ?? (beside === undefined ? undefined : directoryOf(beside))
  const all = files.length > 0 ? files : [own === undefined ? undefined : environmentIn(own)]
  return all.filter((path) => path !== undefined)
}

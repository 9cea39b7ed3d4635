/** A Compose file as it is started: with the override beside it, each service a resource. */
import { entries, get, isUnset, mapping, type Project, type Resource, type Value } from '../../model/index.js'
import { type ComposeDocument, directoryOf, type Reader, readDocument } from './documents.js'
import { factsOf } from './facts.js'
import { merged, withoutTags } from './merge.js'
import { servicesOf } from './services.js'

const baseName = /^(?:docker-)?compose\.ya?ml$/
const overrideName = /^(?:docker-)?compose\.override\.ya?ml$/

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function besides(path: string, project: Project, pattern: RegExp): string | undefined {
  const directory = directoryOf(path)
  const name = project.list(directory === '' ? '.' : directory).find((n) => pattern.test(n))
  return name === undefined ? undefined : directory === '' ? name : `${directory}/${name}`
}

/** An override is judged with the file it belongs to. */
export function isAppliedOverride(path: string, project: Project): boolean {
  return overrideName.test(nameOf(path)) && besides(path, project, baseName) !== undefined
}

export interface ComposeProject {
  readonly file: Resource
  readonly services: ReadonlyMap<string, Resource>
}

/** A file with the override beside it that Compose reads without being told to. */
export function projectOf(document: ComposeDocument, reader: Reader): ComposeProject {
  const { path } = document
  const isBase = baseName.test(nameOf(path))
  const overridePath = isBase ? besides(path, reader.project, overrideName) : undefined
  const override = overridePath === undefined ? undefined : readDocument(reader, overridePath)
  const services = new Map(servicesOf(document, reader))
  for (const [name, service] of override ? servicesOf(override, reader) : []) {
    services.set(name, onTop(services.get(name), service))
  }
  const whole: Value = override ? onTop(document.value, override.value) : document.value
  const body = mapping(new Map([...entries(whole), ['services', mapping(services, whole.span)]]), whole.span)
  const header = get(document.value, 'services').keySpan ?? { ...whole.span, end: whole.span.start }
  const file: Resource = { kind: 'compose/File', address: path, name: path, body, header, extent: document.value.span }
  const base = isBase ? undefined : besides(path, reader.project, baseName)
  const below = base === undefined ? undefined : readDocument(reader, base)
  const parts = [...services].map(([name, service]): [string, Resource] => [
    name,
    serviceOf(name, service, isPartial(name, service, below), file, reader.project),
  ])
  return { file, services: new Map(parts) }
}

/** The base keeps its key, so that the service is named where it is written first. */
function onTop(base: Value | undefined, over: Value): Value {
  if (!base) return over
  const whole = merged(base, over)
  const { keySpan } = base
  return whole.kind === 'map' ? { ...whole, span: base.span, ...(keySpan ? { keySpan } : {}) } : whole
}

/** Neither an image nor a build, or a service of the base file again: the file is meant to be put on top of another. */
function isPartial(name: string, service: Value, base: ComposeDocument | undefined): boolean {
  const runs = ['image', 'build', 'provider'].some((key) => get(service, key).kind !== 'missing')
  return !runs || (base !== undefined && !isUnset(get(base.value, ['services', name])))
}

function serviceOf(name: string, whole: Value, partial: boolean, file: Resource, project: Project): Resource {
  const body = withoutTags(whole)
  const header = body.keySpan ?? body.span
  return {
    kind: 'compose/Service',
    address: `services.${name}`,
    name,
    body,
    facts: factsOf(body, partial, project),
    header,
    extent: body.span,
    parent: file,
  }
}

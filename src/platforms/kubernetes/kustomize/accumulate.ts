/** One kustomization and all it refers to, in kustomize's order: resources, generators, components, then the changes. */
import { get, isUnset, items, printable, type Value } from '../../../model/index.js'
import { objectsOfChart } from './charts.js'
import { configured, fromCrds, joinedFields, withDefaults } from './configurations.js'
import { defaultFields } from './field-defaults.js'
import type { FieldConfig } from './field-spec.js'
import { generate } from './generators.js'
import { builtInTypes, type TypeOf, typesOfDocument } from './merge-types.js'
import { idOf, type KObject, keyOf, named, objectsOf } from './object.js'
import { generatedBy, transformedBy } from './plugins.js'
import {
  complain,
  directoryOf,
  isDirectory,
  isRemote,
  kustomizationIn,
  kustomizationsIn,
  type Reader,
  readDocuments,
  readInline,
  resolvePath,
} from './reader.js'
import { refusedKind, shaped } from './shape.js'
import { transform } from './transform.js'
import { noteVariables, type Variable } from './variables.js'

/** What a kustomization has gathered. Components go on with what the one that names them has. */
export interface Gathered {
  readonly objects: readonly KObject[]
  /** Fields that are changed, with what bases configured; undefined as long as there is none. */
  readonly fields: FieldConfig | undefined
  readonly variables: readonly Variable[]
}

export interface Layer extends Gathered {
  readonly fields: FieldConfig
  /** Why there may be more objects than these. */
  readonly hidden: readonly string[]
}

/** State of one build; bases are gathered once for all builds that see the same of them. */
export interface Work {
  readonly reader: Reader
  /** Kustomizations that are being gathered, outermost first. */
  readonly chain: readonly string[]
  readonly hidden: string[]
  readonly build: Build
  /** Where Helm places what names no namespace: the next kustomization around that sets one. */
  readonly namespace: Value | undefined
}

export interface Build {
  layers: Map<string, Layer>
  /** Merge keys; the first kustomization with an `openapi` decides for all. */
  typeOf: TypeOf
  hasSchema: boolean
}

const nothing: Gathered = { objects: [], fields: undefined, variables: [] }

export function newBuild(layers: Map<string, Layer>): Build {
  return { layers, typeOf: builtInTypes, hasSchema: false }
}

export function layerOf(path: string, work: Work): Layer {
  const key = `${path} ${work.namespace ? printable(work.namespace) : ''}`
  const known = work.build.layers.get(path) ?? work.build.layers.get(key)
  if (known) return known
  const hidden: string[] = []
  const before = work.reader.usesHelm.size
  const layer = { ...gather(path, nothing, { ...work, hidden }), hidden }
  // Only charts ask for the namespace that comes from outside.
  work.build.layers.set(work.reader.usesHelm.size > before ? key : path, layer)
  return layer
}

function gather(path: string, before: Gathered, outer: Work): Omit<Layer, 'hidden'> {
  const { reader } = outer
  const directory = directoryOf(path)
  const file = readBody(path, outer)
  const own = get(file, 'namespace')
  const work = { ...outer, chain: [...outer.chain, path], namespace: printable(own) === '' ? outer.namespace : own }
  const resources = resourcesOf(file, directory, before, work)
  let gathered = { ...resources, fields: fieldsOf(file, directory, resources.fields, reader) }
  gathered = { ...gathered, objects: generated(gathered.objects, file, directory, work) }
  for (const item of items(get(file, 'components'))) {
    const component = follow(item, directory, work, 'Component')
    if (component !== undefined) gathered = gather(component, gathered, work)
  }
  const around = { directory, reader, typeOf: work.build.typeOf }
  let objects = transform(gathered.objects, file, gathered.fields, around)
  for (const item of items(get(file, 'transformers'))) {
    for (const config of configsOf(item, directory, work)) {
      objects = transformedBy(config, objects, around, work.hidden)
    }
  }
  return { ...gathered, ...noteVariables(objects, items(get(file, 'vars')), gathered.variables, reader) }
}

/** @param inherited what bases configured; undefined where there are none. */
function fieldsOf(file: Value, directory: string, inherited: FieldConfig | undefined, reader: Reader): FieldConfig {
  const [configurations, crds] = [items(get(file, 'configurations')), items(get(file, 'crds'))]
  const own = configurations.length > 0 ? withDefaults(configured(configurations, directory, reader)) : defaultFields
  const both = inherited ? joinedFields(inherited, own) : own
  return crds.length > 0 ? joinedFields(both, fromCrds(crds, directory, reader)) : both
}

function readBody(path: string, { reader, build }: Work): Value {
  const [document] = readDocuments(reader, path) ?? []
  const span = { file: { path, text: '' }, start: 0, end: 0 }
  if (!document) return { kind: 'missing', span }
  const { body, misfits } = shaped(document.value)
  for (const { at, message, hint } of misfits) complain(reader, at, 'kustomize-field', message, hint)
  if (body.kind === 'map' && [...body.entries.keys()].every((key) => key === 'apiVersion' || key === 'kind')) {
    complain(reader, body.span, 'kustomize-resource', 'the kustomization is empty', 'kustomize refuses it.')
  }
  const rivals = kustomizationsIn(reader, directoryOf(path))
  if (rivals.length > 1) {
    const message = `the directory has ${rivals.length} kustomizations: \`${rivals.join('`, `')}\``
    complain(reader, body.span, 'kustomize-resource', message, 'kustomize refuses all but one.')
  }
  useSchema(get(body, 'openapi'), directoryOf(path), reader, build)
  return body
}

const builtInVersion = 'v1.21.2'

function useSchema(openapi: Value, directory: string, reader: Reader, build: Build): void {
  if (openapi.kind !== 'map' || build.hasSchema) return
  build.hasSchema = true
  const [path, version] = [get(openapi, 'path'), get(openapi, 'version')]
  const resolved = isUnset(path) ? undefined : resolvePath(directory, printable(path))
  const [types] = (resolved === undefined ? undefined : readDocuments(reader, resolved)) ?? []
  if (!isUnset(version) && (!isUnset(path) || printable(version) !== builtInVersion)) {
    const message = `kustomize takes either a \`path\` or the \`version\` ${builtInVersion}`
    complain(reader, version.span, 'kustomize-input', message)
  }
  if (types) {
    build.typeOf = typesOfDocument(types.value)
    build.layers = new Map()
  } else if (!isUnset(path)) complain(reader, path.span, 'kustomize-input', `\`${printable(path)}\` could not be read`)
}

function resourcesOf(file: Value, directory: string, before: Gathered, work: Work): Gathered {
  let { objects, fields, variables } = before
  const known = new Set(objects.map(({ body }) => keyOf(idOf(body))))
  for (const item of ['resources', 'bases'].flatMap((field) => items(get(file, field)))) {
    const found = resourceOf(item, directory, work)
    for (const object of found.objects) noteKey(object, item, known, work.reader)
    objects = [...objects, ...found.objects]
    fields = fields && found.fields ? joinedFields(fields, found.fields) : (found.fields ?? fields)
    for (const one of found.variables) {
      if (!variables.some((other) => other.name === one.name)) variables = [...variables, one]
      else complain(work.reader, item.span, 'kustomize-variable', `there is a variable \`${one.name}\` already`)
    }
  }
  return { objects, fields, variables }
}

function noteKey(object: KObject, item: Value, known: Set<string>, reader: Reader): void {
  const key = keyOf(idOf(object.body))
  if (known.has(key)) {
    const message = `\`${printable(item)}\` brings \`${named(idOf(object.body))}\`, which is here already`
    complain(reader, item.span, 'kustomize-duplicate', message, 'kustomize refuses two objects of one name.')
  }
  known.add(key)
}

function generated(before: readonly KObject[], file: Value, directory: string, work: Work): readonly KObject[] {
  const { reader, hidden } = work
  let objects = before
  const options = get(file, 'generatorOptions')
  for (const kind of ['ConfigMap', 'Secret'] as const) {
    const field = kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator'
    for (const item of items(get(file, field))) objects = generate(objects, kind, item, options, directory, reader)
  }
  const globals = get(file, 'helmGlobals')
  for (const item of [...items(get(file, 'helmCharts')), ...items(get(file, 'helmChartInflationGenerator'))]) {
    objects = [...objects, ...objectsOfChart(item, globals, { directory, reader, hidden, namespace: work.namespace })]
  }
  for (const item of items(get(file, 'generators'))) {
    for (const config of configsOf(item, directory, work)) {
      const around = { directory, reader, hidden, namespace: work.namespace }
      objects = generatedBy(config, objects, around)
    }
  }
  return objects
}

/** Settings of plugins: objects in a file, in another kustomization, or inline. */
function configsOf(item: Value, directory: string, work: Work): readonly Value[] {
  const inline = printable(item)
  if (/^\s*\{|\n/.test(inline)) return readInline(work.reader, item).map((document) => document.value)
  return resourceOf(item, directory, work).objects.map((object) => object.body)
}

/** A file or a directory of `resources`. */
function resourceOf(item: Value, directory: string, work: Work): Gathered {
  const path = localPath(item, directory, work)
  if (path === undefined) return nothing
  if (!isDirectory(work.reader, path)) return { ...nothing, objects: objectsOfFile(item, path, work) }
  const base = follow(item, directory, work, 'Kustomization')
  if (base === undefined) return nothing
  const layer = layerOf(base, work)
  work.hidden.push(...layer.hidden)
  return layer
}

function localPath(item: Value, directory: string, work: Work): string | undefined {
  const reference = printable(item)
  const hide = (why: string, hint?: string): undefined => {
    complain(work.reader, item.span, 'kustomize-resource', why, hint)
    work.hidden.push(why)
  }
  if (item.kind !== 'scalar') return hide('a resource of the kustomization is not a known path')
  if (reference.includes('\n')) return hide('kustomize reads no resource that is written inline', 'Move it to a file.')
  if (isRemote(reference)) {
    return hide(`\`${reference}\` lies on another machine: it was not fetched`, 'Vendor it to have it judged.')
  }
  const path = resolvePath(directory, reference)
  return path ?? hide(`\`${reference}\` leads out of the scanned tree`, 'Scan a directory above it.')
}

/** The kustomization file of a directory that is named here. */
function follow(item: Value, directory: string, work: Work, wanted: 'Kustomization' | 'Component'): string | undefined {
  const path = localPath(item, directory, work)
  if (path === undefined) return undefined
  const { reader, chain } = work
  const found = kustomizationIn(reader, path)
  const [document] = (found === undefined ? undefined : readDocuments(reader, found)) ?? []
  const refuse = (code: string, why: string): undefined => {
    complain(reader, item.span, code, why)
    work.hidden.push(why)
  }
  if (found === undefined)
    return refuse('kustomize-resource', `\`${printable(item)}\` is no directory with a kustomization`)
  if (chain.includes(found)) {
    const circle = [...chain, found].join(' → ')
    return refuse('kustomize-cycle', `\`${printable(item)}\` leads back to this kustomization: ${circle}`)
  }
  const refused = document ? refusedKind(document.value, wanted) : undefined
  if (refused !== undefined)
    complain(reader, item.span, 'kustomize-resource', `\`${printable(item)}\` is refused: ${refused}`)
  return found
}

function objectsOfFile(item: Value, path: string, work: Work): readonly KObject[] {
  const documents = readDocuments(work.reader, path)
  if (documents) return documents.flatMap(objectsOf)
  const why = `\`${printable(item)}\` could not be read`
  complain(work.reader, item.span, 'kustomize-resource', why)
  work.hidden.push(why)
  return []
}

/** One kustomization and all it refers to → the objects that would be deployed. Nothing is run, nothing is fetched. */
import { entries, get, isUnset, items, missing, place, printable, type Value } from '../../../model/index.js'
import { suggest } from '../../../model/suggest.js'
import { objectsOfChart } from './charts.js'
import { generate } from './generators.js'
import { addHashes } from './hash.js'
import { setImage } from './images.js'
import {
  addAffix,
  addAnnotations,
  addCommonLabels,
  addLabels,
  setNamespace,
  setReplicas,
  withoutLocal,
} from './metadata.js'
import { type KObject, objectsOf, oneOrMore } from './object.js'
import { applyPatch, applyStrategicMerge } from './patches.js'
import {
  complain,
  directoryOf,
  isDirectory,
  isRemote,
  kustomizationIn,
  type Reader,
  readDocuments,
  resolvePath,
} from './reader.js'
import { updateReferences } from './references.js'
import { replaceFields } from './replacements.js'

export interface Layer {
  readonly objects: readonly KObject[]
  /** Why there may be more objects than these. */
  readonly hidden: readonly string[]
}

interface Work {
  readonly reader: Reader
  /** Kustomizations that are being rendered, outermost first. */
  readonly chain: readonly string[]
  readonly hidden: string[]
  /** Layers of bases, which several overlays share. */
  readonly layers: Map<string, Layer>
}

/** @param layers bases rendered before; shared between the kustomizations of one scan. */
export function render(path: string, reader: Reader, layers: Map<string, Layer>): Layer {
  const { objects, hidden } = layerOf(path, { reader, chain: [], hidden: [], layers })
  return { objects: withoutLocal(updateReferences(addHashes(objects))), hidden }
}

function layerOf(path: string, work: Work): Layer {
  const known = work.layers.get(path)
  if (known) return known
  const hidden: string[] = []
  const objects = accumulate(path, [], { ...work, hidden })
  const layer = { objects, hidden }
  work.layers.set(path, layer)
  return layer
}

/** What kustomize does with one file, in its order: resources, generators, components, then the changes. */
function accumulate(path: string, before: readonly KObject[], outer: Work): readonly KObject[] {
  const work = { ...outer, chain: [...outer.chain, path] }
  const { reader } = work
  const directory = directoryOf(path)
  const file = bodyOf(path, reader)
  complainAboutFields(file, work)
  let objects = before
  for (const field of ['resources', 'bases']) {
    for (const item of oneOrMore(get(file, field))) objects = [...objects, ...resourcesOf(item, directory, work)]
  }
  for (const item of oneOrMore(get(file, 'helmCharts'))) {
    objects = [...objects, ...objectsOfChart(item, get(file, 'helmGlobals'), directory, reader, work.hidden)]
  }
  const options = get(file, 'generatorOptions')
  for (const kind of ['ConfigMap', 'Secret'] as const) {
    const field = kind === 'ConfigMap' ? 'configMapGenerator' : 'secretGenerator'
    for (const item of oneOrMore(get(file, field))) objects = generate(objects, kind, item, options, directory, reader)
  }
  for (const item of oneOrMore(get(file, 'components'))) {
    const component = follow(item, directory, work)
    if (component !== undefined) objects = accumulate(component, objects, work)
  }
  return transform(objects, file, directory, reader)
}

function transform(before: readonly KObject[], file: Value, directory: string, reader: Reader): readonly KObject[] {
  let objects = before
  for (const item of items(get(file, 'patchesStrategicMerge')))
    objects = applyStrategicMerge(objects, item, directory, reader)
  for (const item of items(get(file, 'patches'))) objects = applyPatch(objects, item, directory, reader)
  objects = setNamespace(objects, get(file, 'namespace'))
  objects = addAffix(objects, get(file, 'namePrefix'), 'prefix')
  objects = addAffix(objects, get(file, 'nameSuffix'), 'suffix')
  for (const item of items(get(file, 'labels'))) objects = addLabels(objects, item)
  objects = addCommonLabels(objects, get(file, 'commonLabels'))
  objects = addAnnotations(objects, get(file, 'commonAnnotations'))
  for (const item of items(get(file, 'patchesJson6902'))) objects = applyPatch(objects, item, directory, reader)
  for (const item of items(get(file, 'replicas'))) {
    const scaled = setReplicas(objects, printable(get(item, 'name')), get(item, 'count'))
    if (!scaled.found)
      complain(
        reader,
        item.span,
        'kustomize-replicas',
        `nothing that scales is named \`${printable(get(item, 'name'))}\``,
      )
    objects = scaled.objects
  }
  for (const item of items(get(file, 'images'))) objects = setImage(objects, item)
  for (const item of items(get(file, 'replacements'))) {
    for (const rule of replacementRules(item, directory, reader)) objects = replaceFields(objects, rule, reader)
  }
  return objects
}

function replacementRules(item: Value, directory: string, reader: Reader): readonly Value[] {
  const path = get(item, 'path')
  if (isUnset(path)) return [item]
  const resolved = resolvePath(directory, printable(path))
  const documents = resolved === undefined ? undefined : readDocuments(reader, resolved)
  if (!documents) complain(reader, path.span, 'kustomize-input', `\`${printable(path)}\` could not be read`)
  return (documents ?? []).flatMap(({ value }) => oneOrMore(value))
}

function bodyOf(path: string, reader: Reader): Value {
  const [document] = readDocuments(reader, path) ?? []
  return document?.value ?? missing({ file: { path, text: '' }, start: 0, end: 0 })
}

/** A file or a directory of `resources`. */
function resourcesOf(item: Value, directory: string, work: Work): readonly KObject[] {
  const path = localPath(item, directory, work)
  if (path === undefined) return []
  if (!isDirectory(work.reader, path)) return objectsOfFile(item, path, work)
  const base = follow(item, directory, work)
  if (base === undefined) return []
  const layer = layerOf(base, work)
  work.hidden.push(...layer.hidden)
  return layer.objects
}

function localPath(item: Value, directory: string, work: Work): string | undefined {
  const reference = printable(item)
  const hide = (why: string, hint?: string): undefined => {
    complain(work.reader, item.span, 'kustomize-resource', why, hint)
    work.hidden.push(why)
  }
  if (item.kind !== 'scalar') return hide('a resource of the kustomization is not a known path')
  if (reference.includes('\n')) return hide('a resource written inline is not supported', 'Move it to a file.')
  if (isRemote(reference)) {
    return hide(`\`${reference}\` lies on another machine: it was not fetched`, 'Vendor it to have it judged.')
  }
  const path = resolvePath(directory, reference)
  return path ?? hide(`\`${reference}\` leads out of the scanned tree`, 'Scan a directory above it.')
}

/** The kustomization file of a directory that is named here. */
function follow(item: Value, directory: string, work: Work): string | undefined {
  const path = localPath(item, directory, work)
  if (path === undefined) return undefined
  const found = kustomizationIn(work.reader, path)
  const why =
    found === undefined
      ? `\`${printable(item)}\` is no directory with a kustomization`
      : work.chain.includes(found)
        ? `\`${printable(item)}\` leads back to this kustomization: ${[...work.chain, found].join(' → ')}`
        : undefined
  if (why === undefined) return found
  complain(work.reader, item.span, found === undefined ? 'kustomize-resource' : 'kustomize-cycle', why)
  work.hidden.push(why)
  return undefined
}

function objectsOfFile(item: Value, path: string, work: Work): readonly KObject[] {
  const documents = readDocuments(work.reader, path)
  if (documents) return documents.flatMap(objectsOf)
  const why = `\`${printable(item)}\` could not be read`
  complain(work.reader, item.span, 'kustomize-resource', why)
  work.hidden.push(why)
  return []
}

const understood = [
  'apiVersion',
  'kind',
  'metadata',
  'resources',
  'bases',
  'components',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'images',
  'replicas',
  'namePrefix',
  'nameSuffix',
  'namespace',
  'commonLabels',
  'labels',
  'commonAnnotations',
  'configMapGenerator',
  'secretGenerator',
  'generatorOptions',
  'replacements',
  'sortOptions',
  'buildMetadata',
  'validators',
  'helmCharts',
  'helmGlobals',
]

/** Fields that may bring objects or change them in ways that are not followed. */
const notFollowed: Readonly<Record<string, string>> = {
  configurations: 'fields that are changed in kinds of your own',
  crds: 'references of kinds of your own',
  generators: 'the objects that plugins generate',
  helmChartInflationGenerator: 'the objects of Helm charts',
  openapi: 'merge keys of kinds of your own',
  transformers: 'the changes that plugins make',
  vars: 'the values of `$(…)` variables',
}

function complainAboutFields(file: Value, { reader, hidden }: Work): void {
  for (const [field, value] of entries(file)) {
    const at = value.keySpan ?? value.span
    const what = Object.hasOwn(notFollowed, field) ? notFollowed[field] : undefined
    if (what !== undefined) {
      complain(reader, at, 'kustomize-unsupported', `\`${field}\` is not followed: ${what} are not known here`)
      hidden.push(`\`${field}\` of ${place(at)} is not followed`)
    } else if (!understood.includes(field)) {
      const near = suggest(field, understood)
      const hint = near ? `Did you mean \`${near}\`?` : 'Take it out if nothing needs it.'
      complain(reader, at, 'kustomize-field', `a kustomization has no field \`${field}\``, hint)
    }
  }
}

/** A kustomization that nothing else names → the objects that would be deployed. Nothing is run, nothing is fetched. */
import { get, items, mapping, missing, printable, type Span, unknown, type Value } from '../../../model/index.js'
import { type Layer, layerOf, newBuild } from './accumulate.js'
import { change } from './edit.js'
import { addHashes } from './hash.js'
import { withEntryAt, withoutLocal, withTexts } from './metadata.js'
import { type KObject, withBody } from './object.js'
import { complain, type Reader, readDocuments } from './reader.js'
import { updateReferences } from './references.js'
import { resolveVariables } from './variables.js'

export interface Rendered {
  readonly objects: readonly KObject[]
  /** Why there may be more objects than these. */
  readonly hidden: readonly string[]
}

/** @param layers bases rendered before; shared between the kustomizations of one scan. */
export function render(path: string, reader: Reader, layers: Map<string, Layer>): Rendered {
  const build = newBuild(layers)
  const layer = layerOf(path, { reader, chain: [], hidden: [], build, namespace: undefined })
  const { objects, ambiguities } = updateReferences(addHashes(layer.objects), layer.fields.nameReference)
  for (const { at, message } of ambiguities) complain(reader, at, 'kustomize-reference', message)
  const resolved = resolveVariables(objects, layer.variables, layer.fields.varReference, reader)
  const built = withoutLocal(resolved).map(withTextAnnotations)
  return { objects: described(built, path, reader), hidden: layer.hidden }
}

/** kustomize writes all annotations anew, as texts; an empty mapping goes with the names that it noted there. */
function withTextAnnotations(object: KObject): KObject {
  const put = (found: Value): Value => {
    if (found.kind !== 'map') return found
    if (found.entries.size === 0 && !found.open) return missing(found.span)
    if (![...found.entries.values()].some(isNoText)) return found
    return withTexts(found)
  }
  return withBody(object, change(object.body, ['metadata', 'annotations'], put))
}

function isNoText(value: Value): boolean {
  return value.kind === 'scalar' && typeof value.value !== 'string'
}

/** `buildMetadata`: what it adds tells of the build, and differs from one program to the next. */
function described(objects: readonly KObject[], path: string, reader: Reader): readonly KObject[] {
  const [document] = readDocuments(reader, path) ?? []
  const wanted = document ? items(get(document.value, 'buildMetadata')) : []
  return wanted.reduce((all, item) => all.map((object) => withBuildMetadata(object, item)), objects)
}

function withBuildMetadata(object: KObject, item: Value): KObject {
  const told = (prefix?: string): Value => toldByBuild(item.span, prefix)
  switch (printable(item)) {
    case 'managedByLabel':
      return withEntryAt(object, ['metadata', 'labels'], 'app.kubernetes.io/managed-by', told('kustomize-'))
    case 'originAnnotations':
      return withEntryAt(object, ['metadata', 'annotations'], 'config.kubernetes.io/origin', told())
    case 'transformerAnnotations':
      return withBody(object, change(object.body, ['metadata', 'annotations'], opened, item.span))
    default:
      return object
  }
}

/** There where something was changed. */
function opened(annotations: Value): Value {
  if (annotations.kind === 'missing') return mapping(new Map(), annotations.span, { open: true })
  return annotations.kind === 'map' ? { ...annotations, open: true } : annotations
}

function toldByBuild(at: Span, prefix?: string): Value {
  return unknown('it is written by the program that builds the kustomization', at, prefix ? { prefix } : {})
}

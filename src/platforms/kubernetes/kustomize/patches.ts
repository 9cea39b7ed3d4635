/** `patches` and their older names: strategic merges and JSON patches, inline or from files. */
import { get, isTrue, isUnset, items, missing, printable, type Span, type Value } from '../../../model/index.js'
import { withEntry } from './edit.js'
import { jsonPatch } from './json-patch.js'
import { idOf, idsOf, isSame, isSelected, type KObject, unknownSelectorFields, withBody } from './object.js'
import { complain, type Document, type Reader, readDocuments, readInline, resolvePath } from './reader.js'
import { strategicMerge } from './strategic-merge.js'

interface Patch {
  /** Where the kustomization names it. */
  readonly at: Span
  readonly documents: readonly Document[]
  readonly target: Value
  readonly options: Value
}

/** One item of `patches` or `patchesJson6902`. */
export function applyPatch(
  objects: readonly KObject[],
  item: Value,
  directory: string,
  reader: Reader,
): readonly KObject[] {
  const patch = readPatch(item, directory, reader)
  if (!patch) return objects
  const unknown = unknownSelectorFields(patch.target)
  if (unknown.length > 0) {
    complain(reader, patch.target.span, 'kustomize-field', `a patch's target has no field \`${unknown.join('`, `')}\``)
  }
  return patch.documents.reduce((all, document) => applyDocument(all, document.value, patch, reader), objects)
}

/** One item of `patchesStrategicMerge`: a path, or the patch itself. */
export function applyStrategicMerge(
  objects: readonly KObject[],
  item: Value,
  directory: string,
  reader: Reader,
): readonly KObject[] {
  const isInline = printable(item).includes('\n')
  const documents = isInline ? readInline(reader, item) : readFile(item, directory, reader)
  const patch = { at: item.span, documents, target: missing(item.span), options: missing(item.span) }
  return documents.reduce((all, document) => applyDocument(all, document.value, patch, reader), objects)
}

function readPatch(item: Value, directory: string, reader: Reader): Patch | undefined {
  const path = get(item, 'path')
  const inline = get(item, 'patch')
  if (isUnset(path) && inline.kind !== 'scalar') {
    complain(reader, item.span, 'kustomize-patch', 'a patch needs `path` or `patch`')
    return undefined
  }
  const documents = isUnset(path) ? readInline(reader, inline) : readFile(path, directory, reader)
  const at = isUnset(path) ? (inline.keySpan ?? inline.span) : path.span
  return { at, documents, target: get(item, 'target'), options: get(item, 'options') }
}

function readFile(path: Value, directory: string, reader: Reader): readonly Document[] {
  const resolved = path.kind === 'scalar' ? resolvePath(directory, printable(path)) : undefined
  const documents = resolved === undefined ? undefined : readDocuments(reader, resolved)
  if (!documents) {
    const why = resolved === undefined ? 'leads out of the scanned tree or is not known' : 'could not be read'
    complain(reader, path.span, 'kustomize-input', `\`${printable(path)}\` ${why}: what the patch changes isn't known`)
  }
  return documents ?? []
}

function applyDocument(objects: readonly KObject[], body: Value, patch: Patch, reader: Reader): readonly KObject[] {
  if (body.kind === 'list') return applyJson(objects, items(body), patch, reader)
  if (body.kind !== 'map') return objects
  const id = idOf(body)
  const isTargeted = !isUnset(patch.target)
  const isMeant = (object: KObject): boolean =>
    isTargeted ? isSelected(object, patch.target) : idsOf(object).some((one) => isSame(one, id))
  if (!isTargeted && !objects.some(isMeant)) {
    const what = [id.kind, id.namespace, id.name].filter((part) => part !== '').join('/')
    complain(reader, patch.at, 'kustomize-patch', `the patch for \`${what}\` matches no object`)
  }
  return objects.flatMap((object) => (isMeant(object) ? (merged(object, body, patch.options) ?? []) : [object]))
}

/** Undefined where the patch deletes the object. */
function merged(object: KObject, patch: Value, options: Value): KObject | undefined {
  const id = idOf(object.body)
  const body = strategicMerge(object.body, patch, id)
  return body ? withBody(object, keepingIdentity(body, object.body, options)) : undefined
}

/** A patch changes no name or kind unless it is allowed to. */
function keepingIdentity(body: Value, before: Value, options: Value): Value {
  let result = body
  if (isTrue(get(options, 'allowKindChange')) !== true) {
    for (const field of ['apiVersion', 'kind']) result = withEntry(result, field, get(before, field))
  }
  if (isTrue(get(options, 'allowNameChange')) === true || get(result, 'metadata').kind !== 'map') return result
  let metadata = get(result, 'metadata')
  for (const field of ['name', 'namespace']) metadata = withEntry(metadata, field, get(before, ['metadata', field]))
  return withEntry(result, 'metadata', metadata)
}

function applyJson(
  objects: readonly KObject[],
  operations: readonly Value[],
  patch: Patch,
  reader: Reader,
): readonly KObject[] {
  if (isUnset(patch.target)) {
    complain(reader, patch.at, 'kustomize-patch', 'a JSON patch needs a `target`')
    return objects
  }
  return objects.map((object) => {
    if (!isSelected(object, patch.target)) return object
    const { value, failures } = jsonPatch(object.body, operations)
    for (const { operation, why } of failures) {
      const { kind, name } = idOf(object.body)
      const message = `the operation can't be applied to \`${kind}/${name}\`: ${why}`
      complain(reader, operation.span, 'kustomize-patch', message)
    }
    return withBody(object, value)
  })
}

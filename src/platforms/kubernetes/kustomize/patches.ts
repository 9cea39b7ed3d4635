/** `patches` and their older names: strategic merges and JSON patches, inline or from files. */
import { get, isTrue, isUnset, items, missing, printable, type Span, type Value } from '../../../model/index.js'
import { change, withEntry } from './edit.js'
import { jsonPatch } from './json-patch.js'
import type { TypeOf } from './merge-types.js'
import { withTexts } from './metadata.js'
import { idOf, idsOf, isSame, type KObject, madeOf, named, remembering, rewritten, withBody } from './object.js'
import { complain, type Document, type Reader, readDocuments, readInline, resolvePath } from './reader.js'
import { badPatterns, isSelected, unknownSelectorFields } from './selectors.js'
import { strategicMerge } from './strategic-merge.js'
import { complainAboutTwins } from './twins.js'

export interface Surroundings {
  readonly directory: string
  readonly reader: Reader
  readonly typeOf: TypeOf
}

interface Patch extends Surroundings {
  /** Where the kustomization names it. */
  readonly at: Span
  readonly documents: readonly Document[]
  /** Does its text stand in the file as it reads, so that it can be edited there? */
  readonly isPlain: boolean
  readonly target: Value
  readonly options: Value
  /** `patches` notes the name an object had before a JSON patch, the older `patchesJson6902` doesn't. */
  readonly remembers: boolean
  /** `patchesStrategicMerge` copies its patches, as those with a target are. */
  readonly copies: boolean
}

/** One item of `patches` or `patchesJson6902`. */
export function applyPatch(
  objects: readonly KObject[],
  item: Value,
  around: Surroundings,
  field: 'patches' | 'patchesJson6902',
): readonly KObject[] {
  const patch = readPatch(item, around, field === 'patches')
  if (!patch || !isTargetUnderstood(patch)) return objects
  return patch.documents.reduce((all, document) => applyDocument(all, document, patch), objects)
}

/** One item of `patchesStrategicMerge`: a path, or the patch itself. */
export function applyStrategicMerge(
  objects: readonly KObject[],
  item: Value,
  around: Surroundings,
): readonly KObject[] {
  const isInline = printable(item).includes('\n') || /^\s*\{/.test(printable(item))
  const documents = isInline ? readInline(around.reader, item) : readFile(item, around)
  const nothing = missing(item.span)
  const patch = {
    ...around,
    at: item.span,
    documents,
    isPlain: !isInline || isLiteral(item),
    target: nothing,
    options: nothing,
    remembers: false,
    copies: true,
  }
  if (documents.every(({ value }) => isUnset(value))) {
    complain(around.reader, item.span, 'kustomize-patch', 'the patch is empty')
  }
  return documents.reduce((all, document) => applyDocument(all, document, patch), objects)
}

function readPatch(item: Value, around: Surroundings, remembers: boolean): Patch | undefined {
  const path = get(item, 'path')
  const inline = get(item, 'patch')
  if (isUnset(path) === isUnset(inline)) {
    complain(around.reader, item.span, 'kustomize-patch', 'a patch needs either `path` or `patch`')
    return undefined
  }
  const documents = isUnset(path) ? readInline(around.reader, inline) : readFile(path, around)
  const at = isUnset(path) ? (inline.keySpan ?? inline.span) : path.span
  return {
    ...around,
    at,
    documents,
    isPlain: !isUnset(path) || isLiteral(inline),
    target: get(item, 'target'),
    options: get(item, 'options'),
    remembers,
    copies: false,
  }
}

function isLiteral(inline: Value): boolean {
  return inline.kind === 'scalar' && inline.style === 'literal'
}

function isTargetUnderstood({ target, reader, documents }: Patch): boolean {
  const unknown = unknownSelectorFields(target)
  if (unknown.length > 0) {
    complain(reader, target.span, 'kustomize-field', `a patch's target has no field \`${unknown.join('`, `')}\``)
  }
  const bad = badPatterns(target)
  for (const value of bad) {
    complain(reader, value.span, 'kustomize-pattern', `\`${printable(value)}\` is no pattern that can be matched here`)
  }
  const merges = documents.filter(({ value }) => value.kind === 'map').length
  if (!isUnset(target) && merges > 1) {
    complain(reader, target.span, 'kustomize-patch', 'a patch with a `target` may hold only one strategic merge')
  }
  return bad.length === 0
}

function readFile(path: Value, { directory, reader }: Surroundings): readonly Document[] {
  const resolved = path.kind === 'scalar' ? resolvePath(directory, printable(path)) : undefined
  const documents = resolved === undefined ? undefined : readDocuments(reader, resolved)
  if (!documents) {
    const why = resolved === undefined ? 'leads out of the scanned tree or is not known' : 'could not be read'
    complain(reader, path.span, 'kustomize-input', `\`${printable(path)}\` ${why}: what the patch changes isn't known`)
  }
  return documents ?? []
}

function applyDocument(objects: readonly KObject[], document: Document, patch: Patch): readonly KObject[] {
  const { value: body } = document
  if (body.kind === 'list') return applyJson(objects, body, patch)
  if (body.kind !== 'map') return objects
  if (!isUnset(patch.target)) {
    const isMeant = (object: KObject): boolean => isSelected(object, patch.target)
    const result = objects.flatMap((object) => (isMeant(object) ? merged(object, document, patch) : [object]))
    complainAboutTwins(result, patch.at, patch.reader)
    return result
  }
  const id = idOf(body)
  const meant = objects.filter((object) => idsOf(object).some((one) => isSame(one, id)))
  const [only] = meant
  if (!only || meant.length > 1) {
    const many = only ? `${meant.length} objects, it takes exactly one` : 'no object'
    complain(patch.reader, patch.at, 'kustomize-patch', `the patch for \`${named(id)}\` matches ${many}`)
    return objects
  }
  return objects.flatMap((object) => (object === only ? merged(object, document, patch) : [object]))
}

/** None where the patch deletes the object. */
function merged(object: KObject, document: Document, given: Patch): readonly KObject[] {
  const { options, typeOf, reader, target, copies, isPlain } = given
  const patch = copies || !isUnset(target) ? copied(document.value) : document.value
  const allows = (option: string): boolean => isTrue(get(options, option)) === true
  const { value, mismatches } = strategicMerge(object.body, patch, typeOf(idOf(object.body)))
  for (const { at, why } of mismatches) {
    complain(reader, at.span, 'kustomize-patch', `this can't be merged into \`${named(idOf(object.body))}\`: ${why}`)
  }
  if (!value) return []
  const remembered = allows('allowNameChange') || allows('allowKindChange') ? remembering(object) : object
  const source = { ...document, isObject: isPlain }
  return [madeOf(withBody(remembered, keepingIdentity(value, object.body, allows)), source)]
}

/** Where kustomize copies a patch, it writes labels and annotations as texts: a null deletes none, it becomes `null`. */
function copied(patch: Value): Value {
  return ['labels', 'annotations'].reduce((body, field) => change(body, ['metadata', field], withTexts), patch)
}

/** A patch changes no name or kind unless it is allowed to, and never the namespace. */
function keepingIdentity(body: Value, before: Value, allows: (option: string) => boolean): Value {
  const apart = withEntry(body, 'apiVersion', get(before, 'apiVersion'))
  const result = allows('allowKindChange') ? apart : withEntry(apart, 'kind', get(before, 'kind'))
  let metadata = get(result, 'metadata')
  if (metadata.kind !== 'map') return result
  for (const field of allows('allowNameChange') ? ['namespace'] : ['name', 'namespace']) {
    metadata = withEntry(metadata, field, get(before, ['metadata', field]))
  }
  return withEntry(result, 'metadata', metadata)
}

function applyJson(objects: readonly KObject[], operations: Value, patch: Patch): readonly KObject[] {
  const { reader } = patch
  if (isUnset(patch.target)) {
    complain(reader, patch.at, 'kustomize-patch', 'a JSON patch needs a `target`')
    return objects
  }
  return objects.map((object) => {
    if (!isSelected(object, patch.target)) return object
    const { value, failures } = jsonPatch(object.body, items(operations))
    for (const { operation, why } of failures) {
      const message = `the operation can't be applied to \`${named(idOf(object.body))}\`: ${why}`
      complain(reader, operation.span, 'kustomize-patch', message)
    }
    const source = { value: operations, span: operations.span, isObject: false }
    return madeOf(rewritten(patch.remembers ? remembering(object) : object, value), source)
  })
}

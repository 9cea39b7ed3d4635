/** The changes that a kustomization makes to what it has gathered, in kustomize's order. */
import { get, isUnset, items, printable, type Value } from '../../../model/index.js'
import type { FieldConfig } from './field-spec.js'
import { isImageName, setImage } from './images.js'
import { addAffix, addCommonLabels, addEntries, addLabels, setNamespace, setReplicas } from './metadata.js'
import { type KObject, oneOrMore } from './object.js'
import { applyPatch, applyStrategicMerge, type Surroundings } from './patches.js'
import { complain, readDocuments, resolvePath } from './reader.js'
import { replaceFields } from './replacements.js'
import { complainAboutTwins } from './twins.js'

export function transform(
  before: readonly KObject[],
  file: Value,
  fields: FieldConfig,
  around: Surroundings,
): readonly KObject[] {
  let objects = before
  const each = (field: string): readonly Value[] => items(get(file, field))
  for (const item of each('patchesStrategicMerge')) objects = applyStrategicMerge(objects, item, around)
  for (const item of each('patches')) objects = applyPatch(objects, item, around, 'patches')
  const namespace = get(file, 'namespace')
  objects = setNamespace(objects, namespace, {
    specs: fields.namespace,
    subjects: 'defaultOnly',
    unsetOnly: false,
  })
  if (printable(namespace) !== '') complainAboutTwins(objects, namespace.span, around.reader)
  objects = addAffix(objects, get(file, 'namePrefix'), 'prefix', fields.namePrefix)
  objects = addAffix(objects, get(file, 'nameSuffix'), 'suffix', fields.nameSuffix)
  for (const item of each('labels')) objects = addLabels(objects, item, fields)
  objects = addCommonLabels(objects, get(file, 'commonLabels'), fields)
  objects = addEntries(objects, get(file, 'commonAnnotations'), fields.commonAnnotations)
  for (const item of each('patchesJson6902')) objects = applyPatch(objects, item, around, 'patchesJson6902')
  for (const item of each('replicas')) objects = scaled(objects, item, fields, around)
  for (const item of [...each('images'), ...each('imageTags')]) objects = imaged(objects, item, fields, around)
  for (const item of each('replacements')) {
    for (const rule of replacementRules(item, around)) objects = replaceFields(objects, rule, around.reader)
  }
  return objects
}

export function scaled(
  objects: readonly KObject[],
  item: Value,
  fields: Pick<FieldConfig, 'replicas'>,
  { reader }: Surroundings,
): readonly KObject[] {
  const result = setReplicas(objects, item, fields.replicas)
  const name = printable(get(item, 'name'))
  if (!result.found) complain(reader, item.span, 'kustomize-replicas', `nothing that scales is named \`${name}\``)
  return result.objects
}

export function imaged(
  objects: readonly KObject[],
  item: Value,
  fields: Pick<FieldConfig, 'images'>,
  { reader }: Surroundings,
): readonly KObject[] {
  const name = get(item, 'name')
  if (!isImageName(printable(name))) {
    complain(reader, name.span, 'kustomize-pattern', `\`${printable(name)}\` is no pattern that can be matched here`)
  }
  return setImage(objects, item, fields.images)
}

/** The replacements of one item: its own, or those of a file. */
export function replacementRules(item: Value, { directory, reader }: Surroundings): readonly Value[] {
  const path = get(item, 'path')
  if (isUnset(path)) return [item]
  const resolved = resolvePath(directory, printable(path))
  const documents = resolved === undefined ? undefined : readDocuments(reader, resolved)
  if (!documents) complain(reader, path.span, 'kustomize-input', `\`${printable(path)}\` could not be read`)
  return (documents ?? []).flatMap(({ value }) => oneOrMore(value))
}

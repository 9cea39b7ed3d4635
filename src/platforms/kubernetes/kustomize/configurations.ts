/** `configurations` and `crds`: files that name further fields to change. */
import { entries, get, isTrue, items, keys, printable, text, type Value } from '../../../model/index.js'
import { defaultFields } from './field-defaults.js'
import { type FieldConfig, type FieldSpec, joined, type NameReference } from './field-spec.js'
import { complain, type Reader, readDocuments, resolvePath } from './reader.js'

/** Both together: what a base configures holds for its overlays, too. */
export function joinedFields(a: FieldConfig, b: Partial<FieldConfig>): FieldConfig {
  if (a === b) return a
  const both = { ...a }
  for (const list of lists) both[list] = joined(a[list], b[list] ?? [])
  return { ...both, nameReference: joinedReferences(a.nameReference, b.nameReference ?? []) }
}

const lists = [
  'namePrefix',
  'nameSuffix',
  'namespace',
  'commonLabels',
  'labels',
  'templateLabels',
  'volumeClaimTemplateLabels',
  'commonAnnotations',
  'varReference',
  'images',
  'replicas',
] as const

function joinedReferences(a: readonly NameReference[], b: readonly NameReference[]): readonly NameReference[] {
  if (a === b) return a
  let result = a
  for (const one of b) {
    const at = result.findIndex((other) => targetOf(other) === targetOf(one))
    const known = result[at]
    result = known ? result.with(at, { ...known, fields: joined(known.fields, one.fields) }) : [...result, one]
  }
  return result
}

const targetOf = ({ kind, group = '', version = '' }: NameReference): string => `${kind}.${version}.${group}`

const noFields: FieldConfig = {
  namePrefix: [],
  nameSuffix: [],
  namespace: [],
  commonLabels: [],
  labels: [],
  templateLabels: [],
  volumeClaimTemplateLabels: [],
  commonAnnotations: [],
  nameReference: [],
  varReference: [],
  images: [],
  replicas: [],
}

/**
 * The defaults with what a kustomization configures. Of two specifications of one path the narrower one comes first, and
 * keeps the wider one out.
 */
export function withDefaults(own: Partial<FieldConfig>): FieldConfig {
  const both = joinedFields(defaultFields, own)
  const narrowFirst = { ...both }
  for (const list of lists) narrowFirst[list] = [...both[list]].sort((a, b) => breadth(a) - breadth(b))
  return joinedFields(noFields, narrowFirst)
}

/** kustomize sorts the webhook configurations last. */
function breadth({ kind = '', group = '', version = '' }: FieldSpec): number {
  if (/WebhookConfiguration$/.test(kind)) return 4
  return [kind, group, version].filter((part) => part === '').length
}

/** What the files of `configurations` add. */
export function configured(paths: readonly Value[], directory: string, reader: Reader): Partial<FieldConfig> {
  const found: Partial<Record<(typeof lists)[number], readonly FieldSpec[]>> = {}
  let nameReference: readonly NameReference[] = []
  for (const body of paths.flatMap((path) => bodyOf(path, directory, reader) ?? [])) {
    for (const [key, value] of entries(body)) {
      if (key === 'nameReference' || lists.some((list) => list === key)) continue
      complain(reader, value.keySpan ?? value.span, 'kustomize-field', `a configuration has no field \`${key}\``)
    }
    for (const list of lists) found[list] = joined(found[list] ?? [], items(get(body, list)).map(specOf))
    const references = items(get(body, 'nameReference')).map((one) => ({
      ...kindOf(one),
      kind: text(get(one, 'kind')),
      fields: items(get(one, 'fieldSpecs')).map(specOf),
    }))
    nameReference = joinedReferences(nameReference, references)
  }
  return { ...found, nameReference }
}

function bodyOf(path: Value, directory: string, reader: Reader): Value | undefined {
  const resolved = path.kind === 'scalar' ? resolvePath(directory, printable(path)) : undefined
  const [document] = (resolved === undefined ? undefined : readDocuments(reader, resolved)) ?? []
  if (!document) complain(reader, path.span, 'kustomize-input', `\`${printable(path)}\` could not be read`)
  return document?.value
}

export function specOf(written: Value): FieldSpec {
  const create = isTrue(get(written, 'create')) === true
  return { path: printable(get(written, 'path')), ...kindOf(written), ...(create ? { create } : {}) }
}

function kindOf(written: Value): Pick<FieldSpec, 'kind' | 'group' | 'version'> {
  const own: { kind?: string; group?: string; version?: string } = {}
  for (const part of ['kind', 'group', 'version'] as const) {
    const value = printable(get(written, part))
    if (value !== '') own[part] = value
  }
  return own
}

/** What the files of `crds` add: definitions by type name, whose properties say by extensions what they hold. */
export function fromCrds(paths: readonly Value[], directory: string, reader: Reader): Partial<FieldConfig> {
  const found = { commonAnnotations: [], commonLabels: [], namePrefix: [], nameReference: [] } as Found
  for (const path of paths) {
    const body = bodyOf(path, directory, reader)
    if (!body) continue
    if (get(body, 'apiVersion').kind === 'scalar') {
      const message = `\`${printable(path)}\` is an object, \`crds\` takes OpenAPI definitions`
      complain(reader, path.span, 'kustomize-input', message, 'Name the CustomResourceDefinition in `resources`.')
      continue
    }
    for (const [type] of entries(body)) {
      const own = keys(get(schemaOf(body, type), 'properties'))
      if (!['kind', 'apiVersion', 'metadata'].every((key) => own.includes(key))) continue
      const kind = type.slice(type.lastIndexOf('.') + 1)
      collect(body, type, kind, [], found)
    }
  }
  return found
}

interface Found {
  commonAnnotations: FieldSpec[]
  commonLabels: FieldSpec[]
  namePrefix: FieldSpec[]
  nameReference: readonly NameReference[]
}

/** Deeper definitions than these refer to themselves. */
const deepest = 20

function schemaOf(body: Value, type: string): Value {
  const definition = get(body, [type])
  const key = keys(definition).find((one) => one.toLowerCase() === 'schema') ?? 'Schema'
  return get(definition, [key])
}

function collect(body: Value, type: string, kind: string, path: readonly string[], found: Found): void {
  if (path.length > deepest) return
  for (const [name, property] of entries(get(schemaOf(body, type), 'properties'))) {
    const here = [...path, name]
    const spec = { kind, path: here.join('/') }
    const says = (extension: string): string | undefined => {
      const value = get(property, [`x-kubernetes-${extension}`])
      return value.kind === 'scalar' ? printable(value) : undefined
    }
    if (says('annotation') !== undefined) found.commonAnnotations.push(spec)
    if (says('label-selector') !== undefined) found.commonLabels.push(spec)
    if (says('identity') !== undefined) found.namePrefix.push(spec)
    const [version, target] = [says('object-ref-api-version'), says('object-ref-kind')]
    if (version !== undefined && target !== undefined) {
      const field = { kind, path: [...here, says('object-ref-name-key') ?? 'name'].join('/') }
      found.nameReference = joinedReferences(found.nameReference, [{ kind: target, version, fields: [field] }])
    }
    const reference = text(get(property, ['$ref']))
    if (reference !== '') collect(body, reference, kind, here, found)
  }
}

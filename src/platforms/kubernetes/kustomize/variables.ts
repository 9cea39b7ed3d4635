/** `vars`: fields of objects whose values replace `$(NAME)` in others, once all names are final. */
import { entries, get, printable, type Span, type Unknown, unknown, type Value } from '../../../model/index.js'
import { groupOf } from '../kinds.js'
import { change, computed, fields, withEntry } from './edit.js'
import { type FieldSpec, specsFor } from './field-spec.js'
import { effectiveNamespace, type Id, idOf, idsOf, isClusterWide, type KObject, withBody } from './object.js'
import { complain, type Reader } from './reader.js'
import { steps } from './steps.js'

export interface Variable {
  readonly name: string
  /** The item of `vars`. */
  readonly written: Value
}

/** Notes which object each variable is read from, by the names it bears now. */
export function noteVariables(
  objects: readonly KObject[],
  written: readonly Value[],
  known: readonly Variable[],
  reader: Reader,
): { readonly objects: readonly KObject[]; readonly variables: readonly Variable[] } {
  let result = objects
  const variables = [...known]
  for (const one of written) {
    const name = printable(get(one, 'name'))
    const refuse = (message: string): void => complain(reader, one.span, 'kustomize-variable', message)
    if (variables.some((other) => other.name === name)) refuse(`there is a variable \`${name}\` already`)
    const meant = result.filter((object) => idsOf(object).some((id) => isReferred(id, get(one, 'objref'))))
    if (meant.length > 1) refuse(`the variable \`${name}\` may be read from ${meant.length} objects`)
    const [only] = meant
    if (only) result = result.map((object) => (object === only ? { ...only, vars: [...only.vars, name] } : object))
    variables.push({ name, written: one })
  }
  return { objects: result, variables }
}

function isReferred(id: Id, reference: Value): boolean {
  const field = (name: string): string => printable(get(reference, name))
  const apiVersion = field('apiVersion')
  const [group, version] = apiVersion
    ? [groupOf(apiVersion), apiVersion.slice(apiVersion.indexOf('/') + 1)]
    : [field('group'), field('version')]
  const wanted = { group, version, kind: field('kind'), name: field('name'), namespace: field('namespace') }
  const isAlike = (['group', 'version', 'kind', 'name'] as const).every((part) => wanted[part] === id[part])
  if (!isAlike || (wanted.namespace === '' && !isClusterWide(wanted))) return isAlike
  return effectiveNamespace(wanted) === effectiveNamespace(id)
}

export function resolveVariables(
  objects: readonly KObject[],
  variables: readonly Variable[],
  specs: readonly FieldSpec[],
  reader: Reader,
): readonly KObject[] {
  const values = new Map<string, Value>()
  for (const { name, written } of variables) {
    const value = readFrom(objects, name, written)
    if (value) values.set(name, value)
    else complain(reader, written.span, 'kustomize-variable', `no object has the field that \`${name}\` is read from`)
  }
  if (values.size === 0) return objects
  return objects.map((object) => {
    let { body } = object
    for (const spec of specsFor(specs, idOf(body)))
      body = change(body, fields(spec.path), (found) => filled(found, values))
    return withBody(object, body)
  })
}

function readFrom(objects: readonly KObject[], name: string, written: Value): Value | undefined {
  const path = steps((printable(get(written, 'fieldref.fieldPath')) || 'metadata.name').replace(/\[(\d+)\]/g, '.$1'))
  const source = objects.find((object) => object.vars.includes(name))
  const found = source
    ? get(
        source.body,
        path.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      )
    : undefined
  return found && found.kind !== 'missing' ? found : undefined
}

/** Texts, and the texts directly in a mapping or list. */
function filled(found: Value, values: ReadonlyMap<string, Value>): Value {
  if (found.kind === 'scalar') return replaced(found, values)
  if (found.kind === 'list') {
    return { ...found, items: found.items.map((item) => (item.kind === 'scalar' ? replaced(item, values) : item)) }
  }
  let result: Value = found
  for (const [key, entry] of entries(found)) {
    if (entry.kind === 'scalar') result = withEntry(result, key, replaced(entry, values))
  }
  return result
}

function replaced(found: Value & { kind: 'scalar' }, values: ReadonlyMap<string, Value>): Value {
  const written = found.value
  if (typeof written !== 'string' || !written.includes('$(')) return found
  const via = 'a variable of the kustomization'
  const whole = /^\$\(([^)]*)\)$/.exec(written)?.[1]
  const only = whole === undefined ? undefined : values.get(whole)
  if (only?.kind === 'scalar') return computed(only.value, found, via)
  let hidden: Unknown | undefined
  const result = written.replaceAll(/\$\$|\$\(([^)]*)\)/g, (all, name: string | undefined) => {
    if (name === undefined) return '$'
    const value = values.get(name)
    if (value?.kind === 'unknown') hidden = value
    return value?.kind === 'scalar' ? printable(value) : all
  })
  if (hidden) return unknown(hidden.why, found.span, { ...keyOf(found), origin: hidden, via })
  return result === written ? found : computed(result, found, via)
}

function keyOf({ keySpan }: Value): { keySpan?: Span } {
  return keySpan ? { keySpan } : {}
}

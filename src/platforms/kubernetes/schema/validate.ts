/** An object against the type its `apiVersion` and `kind` name: every departure with its place. */
import { get, type Span, suggest, type Value } from '../../../model/index.js'
import { allowedValues, isQuantityMap, quantityPattern, singleQuantities } from './constraints.js'
import { type Field, fieldsOf, kindsOfApi, stableApiOf, typeOfKind } from './types.js'
import { fits, isNull, missingField, unknownField, type Violation, wrongType } from './violation.js'

/** Nothing for kinds that the table doesn't know: custom resources are judged by their own schemas. */
export function validateObject(body: Value, apiVersion: string, kind: string, kindAt: Span): readonly Violation[] {
  const type = typeOfKind(apiVersion, kind)
  const found: Violation[] = []
  if (type !== undefined) {
    object(body, type, '', found)
    return found
  }
  const known = kindsOfApi(apiVersion)
  if (known.length > 0 && !kind.endsWith('List') && !subresources.has(kind)) {
    const near = suggest(kind, known)
    const message = `\`${apiVersion}\` has no kind \`${kind}\`${near ? `; did you mean \`${near}\`?` : ''}`
    found.push({ code: 'unknown-kind', at: kindAt, message })
  }
  const api = stableApiOf(apiVersion, kind)
  if (api !== undefined) {
    const message = `Kubernetes has no API version \`${apiVersion}\`; \`${kind}\` is in \`${api}\``
    found.push({ code: 'unknown-kind', at: get(body, 'apiVersion').span, message })
  }
  return found
}

/** Kinds that are sent to a part of another object's address, so that no call creates them by themselves. */
const subresources: ReadonlySet<string> = new Set([
  'Scale',
  'Eviction',
  'TokenRequest',
  'Status',
  'DeleteOptions',
  'ComponentStatus',
])

function object(value: Value, type: string, path: string, found: Violation[]): void {
  if (value.kind === 'unknown' || isNull(value)) return
  if (value.kind !== 'map') {
    found.push(wrongType(value, path, 'object'))
    return
  }
  const fields = fieldsOf(type)
  if (!fields) return
  for (const [name, entry] of value.entries) {
    const field = fields.get(name)
    const here = path === '' ? name : `${path}.${name}`
    if (field) check(entry, field, type, name, here, found)
    else found.push(unknownField(entry, name, path, fields.keys()))
  }
  if (value.open) return
  for (const [name, { required }] of fields) {
    const entry = required ? value.entries.get(name) : undefined
    if (required && (entry === undefined || isNull(entry))) found.push(missingField(value, name, path))
  }
}

function check(value: Value, { type }: Field, owner: string, name: string, path: string, found: Violation[]): void {
  if (isNull(value) || value.kind === 'unknown') return
  if (type.startsWith('[')) {
    if (value.kind !== 'list') found.push(wrongType(value, path, 'array'))
    else
      for (const [i, item] of value.items.entries()) {
        check(item, { type: type.slice(1), required: false }, owner, name, `${path}[${i}]`, found)
      }
    return
  }
  if (type.startsWith('{')) {
    if (value.kind !== 'map') found.push(wrongType(value, path, 'object'))
    else {
      const inner = isQuantityMap(name) && type === '{s' ? 'q' : type.slice(1)
      for (const [key, entry] of value.entries)
        check(entry, { type: inner, required: false }, '', '', `${path}.${key}`, found)
    }
    return
  }
  if (type.length > 1) {
    object(value, type, path, found)
    return
  }
  basic(value, singleQuantities.has(`${owner}.${name}`) ? 'q' : type, path, found)
  const allowed = allowedValues(owner, name)
  if (!allowed || value.kind !== 'scalar' || typeof value.value !== 'string' || allowed.includes(value.value)) return
  const near = suggest(value.value, allowed)
  const hint = near ? `; did you mean \`${near}\`?` : ` but one of ${allowed.join(', ')}`
  found.push({ code: 'invalid-value', at: value.span, message: `\`${path}\` is not \`${value.value}\`${hint}` })
}

/** What the table's letters stand for. */
const basics: Readonly<Record<string, string>> = {
  s: 'string',
  b: 'boolean',
  i: 'integer',
  n: 'number',
  o: 'int-or-string',
  q: 'quantity',
}

function basic(value: Value, type: string, path: string, found: Violation[]): void {
  const expected = basics[type]
  if (!expected) return
  if (value.kind !== 'scalar' || !fits(value, expected)) {
    found.push(wrongType(value, path, expected))
    return
  }
  if (type === 'q' && !quantityPattern.test(String(value.value).trim())) {
    found.push({
      code: 'invalid-value',
      at: value.span,
      message: `\`${path}\` is not a quantity: \`${String(value.value)}\`; write it like \`250m\`, \`1.5\` or \`64Mi\``,
    })
  }
}

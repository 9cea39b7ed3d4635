/**
 * An object against a structural schema, as a CustomResourceDefinition gives it. Source: the Kubernetes documentation on
 * custom resources. `x-kubernetes-validations` are expressions: see `policy/custom-rules.ts`.
 */
import { get, holdsUnknown, items, printable, suggest, text, type Value } from '../../../model/index.js'
import { matchesPattern } from '../../re2.js'
import { propertiesOf } from './custom.js'
import { called, fits, isNull, missingField, unknownField, type Violation, wrongType } from './violation.js'

/** Fields that every object has, whatever its schema says. */
const ofEveryObject: ReadonlySet<string> = new Set(['apiVersion', 'kind', 'metadata'])

export function validateCustom(body: Value, schema: Value): readonly Violation[] {
  const found: Violation[] = []
  check(body, schema, '', true, found)
  return found
}

/** @param whole is it an object of the API, or embedded as one? */
function check(value: Value, schema: Value, path: string, whole: boolean, found: Violation[]): void {
  if (value.kind === 'unknown' || value.kind === 'missing' || schema.kind !== 'map') return
  // A null is pruned where it isn't allowed, so that a default can take its place.
  if (isNull(value)) return
  const type = isIntOrString(schema) ? 'int-or-string' : text(get(schema, 'type'))
  if (type !== '' && !fits(value, type)) {
    found.push(wrongType(value, path, type))
    return
  }
  if (value.kind === 'map')
    object(value, schema, path, whole || isTrue(schema, 'x-kubernetes-embedded-resource'), found)
  else if (value.kind === 'list') list(value, schema, path, found)
  else scalar(value, schema, path, found)
  alternatives(value, schema, path, found)
}

type Mapping = Extract<Value, { kind: 'map' }>
type List = Extract<Value, { kind: 'list' }>
type Scalar = Extract<Value, { kind: 'scalar' }>

function object(value: Mapping, schema: Value, path: string, whole: boolean, found: Violation[]): void {
  const properties = propertiesOf(schema)
  const others = get(schema, 'additionalProperties')
  const keepsAll = isTrue(schema, 'x-kubernetes-preserve-unknown-fields') || printable(others) === 'true'
  for (const [name, entry] of value.entries) {
    if (whole && ofEveryObject.has(name)) continue
    const here = path === '' ? name : `${path}.${name}`
    const property = properties.get(name)
    if (property) check(entry, property, here, false, found)
    else if (others.kind === 'map') check(entry, others, here, false, found)
    else if (!keepsAll) found.push(unknownField(entry, name, path, properties.keys()))
  }
  if (value.open) return
  for (const required of items(get(schema, 'required'))) {
    const name = text(required)
    const entry = value.entries.get(name)
    const hasDefault = properties.has(name) && get(schema, ['properties', name, 'default']).kind !== 'missing'
    if ((entry && !isNull(entry)) || hasDefault || (whole && ofEveryObject.has(name))) continue
    found.push(missingField(value, name, path))
  }
  bounds(value, value.entries.size, schema, path, ['minProperties', 'maxProperties', 'entries'], found)
}

function list(value: List, schema: Value, path: string, found: Violation[]): void {
  const inner = get(schema, 'items')
  for (const [i, item] of value.items.entries()) check(item, inner, `${path}[${i}]`, false, found)
  if (value.open) return
  bounds(value, value.items.length, schema, path, ['minItems', 'maxItems', 'items'], found)
  repeated(value, schema, path, found)
}

/** Lists that are sets, and lists that are mappings by some of their fields. */
function repeated(value: List, schema: Value, path: string, found: Violation[]): void {
  const type = text(get(schema, 'x-kubernetes-list-type'))
  const fields = items(get(schema, 'x-kubernetes-list-map-keys')).map((field) => text(field))
  if (type !== 'set' && (type !== 'map' || fields.length === 0)) return
  const seen = new Set<string>()
  for (const item of value.items) {
    const parts = type === 'set' ? [item] : fields.map((field) => get(item, [field]))
    if (parts.some((part) => part.kind !== 'scalar')) continue
    const key = JSON.stringify(parts.map((part) => printable(part)))
    if (seen.has(key)) {
      const what =
        type === 'set'
          ? `\`${printable(item)}\``
          : fields.map((f, i) => `\`${f}: ${printable(parts[i] ?? item)}\``).join(', ')
      found.push({ code: 'invalid-value', at: item.span, message: `${called(path)} holds ${what} twice` })
    }
    seen.add(key)
  }
}

function scalar(value: Scalar, schema: Value, path: string, found: Violation[]): void {
  const say = (message: string): void =>
    void found.push({ code: 'invalid-value', at: value.span, message: `${called(path)} ${message}` })
  const allowed = items(get(schema, 'enum')).flatMap((v) => (v.kind === 'scalar' ? [v.value] : []))
  const written = String(value.value)
  if (allowed.length > 0 && !allowed.includes(value.value)) {
    const near = suggest(written, allowed.map(String))
    say(`is not \`${written}\`${near ? `; did you mean \`${near}\`?` : ` but one of ${allowed.join(', ')}`}`)
  }
  if (typeof value.value === 'string') {
    const pattern = text(get(schema, 'pattern'))
    if (pattern !== '' && matchesPattern(pattern, written) === false)
      say(`doesn't match \`${pattern}\`: \`${written}\``)
    bounds(value, [...written].length, schema, path, ['minLength', 'maxLength', 'characters'], found)
  } else if (typeof value.value === 'number' || typeof value.value === 'bigint') range(Number(value.value), schema, say)
}

/** Source of the limits without a keyword: the OpenAPI formats `int32` and `int64`. */
function range(value: number, schema: Value, say: (message: string) => void): void {
  const least = number(get(schema, 'minimum'))
  const most = number(get(schema, 'maximum'))
  const above = isTrue(schema, 'exclusiveMinimum')
  const below = isTrue(schema, 'exclusiveMaximum')
  if (least !== undefined && (above ? value <= least : value < least))
    say(`must be ${above ? 'more than' : 'at least'} ${least}, not ${value}`)
  if (most !== undefined && (below ? value >= most : value > most))
    say(`must be ${below ? 'less than' : 'at most'} ${most}, not ${value}`)
  if (text(get(schema, 'format')) === 'int32' && Math.abs(value) > 2 ** 31) say(`is too large for 32 bits: ${value}`)
  const factor = number(get(schema, 'multipleOf'))
  if (factor && Number.isInteger(factor) && value % factor !== 0) say(`must be a multiple of ${factor}, not ${value}`)
}

function bounds(
  value: Value,
  size: number,
  schema: Value,
  path: string,
  [least, most, unit]: readonly [string, string, string],
  found: Violation[],
): void {
  const at = value.kind === 'scalar' ? value.span : (value.keySpan ?? value.span)
  const fewest = number(get(schema, [least]))
  const largest = number(get(schema, [most]))
  const say = (limit: string): void =>
    void found.push({ code: 'invalid-value', at, message: `${called(path)} has ${size} ${unit}, ${limit}` })
  if (fewest !== undefined && size < fewest) say(`at least ${fewest} are needed`)
  if (largest !== undefined && size > largest) say(`at most ${largest} are allowed`)
}

/** `allOf`, `anyOf`, `oneOf`, `not`: they judge values, and never say which fields exist. */
function alternatives(value: Value, schema: Value, path: string, found: Violation[]): void {
  for (const part of items(get(schema, 'allOf'))) found.push(...faults(value, part, path))
  const any = items(get(schema, 'anyOf'))
  const one = items(get(schema, 'oneOf'))
  const at = value.kind === 'scalar' ? value.span : (value.keySpan ?? value.span)
  const say = (message: string): void =>
    void found.push({ code: 'invalid-value', at, message: `${called(path)} ${message}` })
  // Which alternative fits may depend on what isn't known here.
  if (holdsUnknown(value)) return
  if (any.length > 0 && any.every((part) => faults(value, part, path).length > 0))
    say('fits none of the alternatives that its schema gives (`anyOf`)')
  const fitting = one.filter((part) => faults(value, part, path).length === 0).length
  if (one.length > 0 && fitting !== 1)
    say(`fits ${fitting === 0 ? 'none' : fitting} of the alternatives of which it must fit one (\`oneOf\`)`)
  const excluded = get(schema, 'not')
  if (excluded.kind === 'map' && faults(value, excluded, path).length === 0) say('is what its schema excludes (`not`)')
}

function faults(value: Value, schema: Value, path: string): readonly Violation[] {
  const found: Violation[] = []
  check(value, schema, path, false, found)
  return found.filter(({ code }) => code !== 'unknown-field')
}

const isTrue = (schema: Value, keyword: string): boolean => printable(get(schema, [keyword])) === 'true'

function isIntOrString(schema: Value): boolean {
  return isTrue(schema, 'x-kubernetes-int-or-string') || text(get(schema, 'format')) === 'int-or-string'
}

function number(value: Value): number | undefined {
  const written = printable(value)
  return written === '' || Number.isNaN(Number(written)) ? undefined : Number(written)
}

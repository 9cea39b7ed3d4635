/** The values of the conformance rows: JSON with `$unknown`, `$dynamic` and `$set`. */
import { list, mapping, type Span, scalar, unknown, type Value } from '../../model/index.js'
import { same } from '../../platforms/terraform/eval/equality.js'
import { isNumeric } from '../../platforms/terraform/eval/numbers.js'
import { makeSet } from '../../platforms/terraform/eval/sets.js'
import {
  anyType,
  boolType,
  numberType,
  setOf,
  stringType,
  type Type,
  typeOf,
  withType,
} from '../../platforms/terraform/eval/types.js'
import { unify } from '../../platforms/terraform/eval/unify.js'

const types: Readonly<Record<string, Type>> = {
  'cty.String': stringType,
  'cty.Number': numberType,
  'cty.Bool': boolType,
}

export function fromRow(data: unknown, at: Span): Value {
  if (Array.isArray(data)) {
    return list(
      data.map((one) => fromRow(one, at)),
      at,
    )
  }
  if (!isRecord(data)) return scalar(isScalar(data) ? data : null, at)
  if ('$dynamic' in data) return unknown('unknown in the row', at)
  if ('$unknown' in data) return withType(unknown('unknown in the row', at), types[String(data.$unknown)] ?? anyType)
  if (Array.isArray(data.$set)) {
    const items = data.$set.map((one) => fromRow(one, at))
    return makeSet(withType(list(items, at), setOf(unify(items.map(typeOf)) ?? anyType)))
  }
  return mapping(new Map(Object.entries(data).map(([name, one]) => [name, fromRow(one, at)])), at)
}

/**
 * Unknown is wanted where Unknown was found. An open list or mapping is unknown as a whole, with more known about it
 * than the reference tells. Numbers agree to 14 digits.
 */
export function agrees(found: Value, wanted: Value): boolean {
  if (wanted.kind === 'unknown') return found.kind === 'unknown' || (isContainer(found) && found.open)
  if (found.kind === 'scalar' && wanted.kind === 'scalar') {
    if (isNumeric(found.value) && isNumeric(wanted.value)) return near(Number(found.value), Number(wanted.value))
    return found.value === wanted.value
  }
  if (found.kind === 'list' && wanted.kind === 'list') {
    if (found.items.length !== wanted.items.length) return false
    if (typeOf(wanted).kind === 'set') {
      return found.items.every((item) =>
        wanted.items.some((other) => agrees(item, other) || same(item, other) === true),
      )
    }
    return found.items.every((item, i) => agrees(item, wanted.items[i] ?? item))
  }
  if (found.kind === 'map' && wanted.kind === 'map') {
    if (found.entries.size !== wanted.entries.size) return false
    return [...found.entries].every(([name, entry]) => {
      const other = wanted.entries.get(name)
      return other !== undefined && agrees(entry, other)
    })
  }
  return false
}

function isContainer(value: Value): value is Value & { readonly open: boolean } {
  return value.kind === 'list' || value.kind === 'map'
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-14 * Math.max(Math.abs(a), Math.abs(b))
}

export function show(value: Value): string {
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'bigint' ? String(value.value) : JSON.stringify(value.value)
    case 'list':
      return `[${value.items.map(show).join(', ')}${value.open ? ', …' : ''}]`
    case 'map':
      return `{${[...value.entries].map(([k, v]) => `${k}: ${show(v)}`).join(', ')}${value.open ? ', …' : ''}}`
    default:
      return `<${value.kind}>`
  }
}

export function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}

function isScalar(data: unknown): data is string | number | boolean {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
}

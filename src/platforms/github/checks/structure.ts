/** Compares a value with its shape. */
import { entries, isUnset, type Primitive, printable, suggest, type Value } from '../../../model/index.js'
import type { Diagnostics } from '../../diagnostics.js'
import { hasExpression } from '../expressions/embedded.js'
import type { ScalarType, Shape } from './shape.js'

/** @param name what the value is called in messages: `on.push`, `jobs.build` */
export function checkShape(value: Value, shape: Shape, name: string, found: Diagnostics): void {
  if (value.kind === 'unknown' || value.kind === 'missing' || shape.kind === 'any' || isWholeExpression(value)) return
  switch (shape.kind) {
    case 'either':
      checkEither(value, shape.shapes, name, found)
      return
    case 'map':
      checkMap(value, shape, name, found)
      return
    case 'list':
      checkList(value, shape, name, found)
      return
    case 'scalar':
      checkScalar(value, shape, name, found)
  }
}

/** An expression that is the whole value may become anything. */
function isWholeExpression(value: Value): boolean {
  const text = value.kind === 'scalar' && typeof value.value === 'string' ? value.value.trim() : ''
  return text.startsWith('${{') && text.endsWith('}}')
}

type MapShape = Shape & { readonly kind: 'map' }
type ListShape = Shape & { readonly kind: 'list' }
type ScalarShape = Shape & { readonly kind: 'scalar' }

function checkMap(value: Value, shape: MapShape, name: string, found: Diagnostics): void {
  if (value.kind !== 'map') {
    if (isUnset(value)) {
      if (!shape.empty) found.add('empty-value', value, `\`${name}\` is empty`)
    } else found.add('wrong-type', value, `\`${name}\` must be a mapping, not ${described(value)}`)
    return
  }
  if (value.entries.size === 0 && !shape.empty) found.add('empty-value', value, `\`${name}\` is empty`)
  for (const [key, entry] of entries(value)) {
    const inner = Object.hasOwn(shape.keys, key) ? shape.keys[key] : shape.others
    if (inner) checkShape(entry, inner, `${name}.${key}`.replace(/^\./, ''), found)
    else if (key !== '<<') reportUnexpected(key, entry, shape, name, found)
  }
  if (value.open) return
  for (const key of shape.required) {
    if (!value.entries.has(key))
      found.add('missing-key', value.keySpan ?? firstKey(value), `\`${key}\` is missing in \`${name || 'the file'}\``)
  }
}

function firstKey(value: Value & { kind: 'map' }): Value | Value['span'] {
  for (const entry of value.entries.values()) return entry.keySpan ?? entry
  return value
}

function reportUnexpected(key: string, entry: Value, shape: MapShape, name: string, found: Diagnostics): void {
  const known = Object.keys(shape.keys)
  const meant = suggest(key, known)
  const hint = meant
    ? `, did you mean \`${meant}\`?`
    : known.length > 0 && known.length <= 12
      ? `; known: ${known.join(', ')}`
      : ''
  const where = name === '' ? 'a key GitHub knows' : `a key of \`${name}\``
  found.add('unexpected-key', entry.keySpan ?? entry, `\`${key}\` is not ${where}${hint}`)
}

function checkList(value: Value, shape: ListShape, name: string, found: Diagnostics): void {
  if (value.kind !== 'list') {
    if (isUnset(value)) {
      if (!shape.empty) found.add('empty-value', value, `\`${name}\` is empty`)
    } else found.add('wrong-type', value, `\`${name}\` must be a list, not ${described(value)}`)
    return
  }
  if (value.items.length === 0 && !shape.empty && !value.open) found.add('empty-value', value, `\`${name}\` is empty`)
  for (const [i, item] of value.items.entries()) checkShape(item, shape.item, `${name}[${i}]`, found)
}

function checkScalar(value: Value, shape: ScalarShape, name: string, found: Diagnostics): void {
  if (value.kind !== 'scalar') {
    found.add('wrong-type', value, `\`${name}\` must be ${article(shape.type)}, not ${described(value)}`)
    return
  }
  const { value: known } = value
  if (known === null || known === '') {
    if (shape.type !== 'null' && !shape.empty) found.add('empty-value', value, `\`${name}\` is empty`)
    return
  }
  if (typeof known === 'string' && hasExpression(known)) return
  if (!fits(known, shape.type)) {
    found.add('wrong-type', value, `\`${name}\` must be ${article(shape.type)}, not \`${printable(value)}\``)
  } else if (shape.positive && Number(known) <= 0) {
    found.add('number-range', value, `\`${name}\` must be greater than zero`)
  } else if (shape.values && !shape.values.includes(String(known))) {
    const meant = suggest(String(known), shape.values)
    found.add(
      'invalid-value',
      value,
      `\`${known}\` is no value of \`${name}\`${meant ? `, did you mean \`${meant}\`?` : `; known: ${shape.values.join(', ')}`}`,
    )
  }
}

function fits(known: Primitive, type: ScalarType): boolean {
  if (type === 'string') return true
  if (type === 'boolean') return typeof known === 'boolean'
  if (type === 'number') return typeof known === 'number' || typeof known === 'bigint'
  return known === null
}

function checkEither(value: Value, shapes: readonly Shape[], name: string, found: Diagnostics): void {
  const fitting = shapes.find((shape) => accepts(shape, value))
  if (fitting) {
    checkShape(value, fitting, name, found)
    return
  }
  if (isUnset(value)) found.add('empty-value', value, `\`${name}\` is empty`)
  else found.add('wrong-type', value, `\`${name}\` must be ${shapes.map(kindOf).join(' or ')}, not ${described(value)}`)
}

function accepts(shape: Shape, value: Value): boolean {
  if (shape.kind === 'any') return true
  if (shape.kind === 'either') return shape.shapes.some((s) => accepts(s, value))
  if (isUnset(value)) return shape.kind === 'scalar' && (shape.type === 'null' || shape.empty === true)
  if (shape.kind !== value.kind) return false
  return value.kind !== 'scalar' || (shape.kind === 'scalar' && shape.type !== 'null')
}

function kindOf(shape: Shape): string {
  if (shape.kind === 'scalar') return article(shape.type)
  return shape.kind === 'map' ? 'a mapping' : shape.kind === 'list' ? 'a list' : 'another form'
}

function article(type: ScalarType): string {
  return { string: 'text', number: 'a number', boolean: 'true or false', null: 'nothing' }[type]
}

function described(value: Value): string {
  if (value.kind === 'map') return 'a mapping'
  if (value.kind === 'list') return 'a list'
  return isUnset(value) ? 'nothing' : `\`${printable(value)}\``
}

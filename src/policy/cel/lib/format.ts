/** `"%s is %d".format([a, b])` */
import { compareStrings } from '../compare.js'
import { keyValue, knownItems } from '../lists.js'
import * as text from '../text.js'
import { printDuration, printTimestamp } from '../time.js'
import {
  type CelError,
  type CelList,
  type CelMap,
  type CelUnknown,
  type CelValue,
  fail,
  isUnknown,
  typeName,
  unwrap,
} from '../values.js'

type Text = string | CelError | CelUnknown

export function format(template: string, args: CelList): Text {
  const values = knownItems(args)
  if ('why' in values) return values
  let result = ''
  let next = 0
  let at = 0
  for (const clause of template.matchAll(/%(%|(?:\.(\d+))?([a-zA-Z]))|%/g)) {
    result += template.slice(at, clause.index)
    at = clause.index + clause[0].length
    const [whole, body, precision, letter] = clause
    if (body === undefined || (letter && !'sdfebxXo'.includes(letter)))
      return fail('argument', `\`${whole}\` is no clause of a format`)
    if (letter === undefined) {
      result += '%'
      continue
    }
    const value = values[next++]
    if (value === undefined) return fail('argument', `the format needs more than ${values.length} values`)
    const part = clauseOf(letter, precision === undefined ? undefined : Number(precision), value)
    if (typeof part !== 'string') return part
    result += part
  }
  return result + template.slice(at)
}

function clauseOf(letter: string, precision: number | undefined, value: CelValue): Text {
  switch (letter) {
    case 's':
      return printed(value)
    case 'd':
      return decimal(value)
    case 'f':
      return fixed(value, precision ?? 6)
    case 'e':
      return scientific(value, precision ?? 6)
    default:
      return inBase(letter, value)
  }
}

function wrong(clause: string, value: CelValue): CelError {
  return fail('argument', `\`%${clause}\` doesn't take a value of type ${typeName(value)}`)
}

const printDouble = (x: number): string =>
  Number.isFinite(x) ? String(x) : Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity'

/** A value as text, within lists and maps too. */
export function printed(value: CelValue): Text {
  if (value === null) return 'null'
  if (typeof value !== 'object') return String(value)
  switch (value.kind) {
    case 'double':
      return printDouble(value.value)
    case 'uint':
      return String(value.value)
    case 'bytes':
      return text.fromUtf8(value.value) ?? fail('argument', 'the bytes are no UTF-8')
    case 'timestamp':
      return printTimestamp(value.nanos)
    case 'duration':
      return printDuration(value.nanos)
    case 'type':
      return value.name
    case 'opaque':
      return value.text
    case 'list':
      return printedList(value)
    case 'map':
      return printedMap(value)
    default:
      return wrong('s', value)
  }
}

function printedList(list: CelList): Text {
  const values = knownItems(list)
  if ('why' in values) return values
  const parts: string[] = []
  for (const v of values) {
    const part = printed(v)
    if (typeof part !== 'string') return part
    parts.push(part)
  }
  return `[${parts.join(', ')}]`
}

function printedMap(map: CelMap): Text {
  if (map.open) return { kind: 'unknown', why: map.why ?? 'the map may hold more than can be seen' }
  const parts: [string, string][] = []
  for (const [key, raw] of map.entries) {
    const value = unwrap(raw)
    if (isUnknown(value)) return value
    const part = printed(value)
    if (typeof part !== 'string') return part
    const name = printed(keyValue(map, key))
    if (typeof name === 'string') parts.push([name, part])
  }
  return `{${parts
    .sort(([a], [b]) => compareStrings(a, b))
    .map(([key, v]) => `${key}: ${v}`)
    .join(', ')}}`
}

function decimal(value: CelValue): Text {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (typeof value === 'object' && value?.kind === 'uint') return String(value.value)
  if (typeof value === 'object' && value?.kind === 'double') return printDouble(value.value)
  return wrong('d', value)
}

function toNumber(value: CelValue): number | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return Number(value)
  return typeof value === 'object' && (value?.kind === 'double' || value?.kind === 'uint')
    ? Number(value.value)
    : undefined
}

/** `toFixed` rounds by the exact binary value; an exact half goes to the even digit. */
function fixed(value: CelValue, precision: number): Text {
  const x = toNumber(value)
  if (x === undefined) return wrong('f', value)
  if (!Number.isFinite(x)) return printDouble(x)
  if (precision > 100) return fail('argument', 'a format has at most 100 decimals')
  const scaled = Math.abs(x) * 10 ** precision
  const isHalf = precision === 0 && scaled - Math.floor(scaled) === 0.5
  return isHalf ? String(Math.sign(x) * 2 * Math.round(scaled / 2)) : x.toFixed(precision)
}

function scientific(value: CelValue, precision: number): Text {
  const x = toNumber(value)
  if (x === undefined) return wrong('e', value)
  if (!Number.isFinite(x)) return printDouble(x)
  if (precision > 100) return fail('argument', 'a format has at most 100 decimals')
  return x.toExponential(precision).replace(/e([+-])(\d)$/, 'e$10$2')
}

function inBase(letter: string, value: CelValue): Text {
  if (typeof value === 'number' || typeof value === 'bigint') return digits(letter, BigInt(value))
  if (typeof value === 'object' && value?.kind === 'uint') return digits(letter, value.value)
  if (letter === 'b' && typeof value === 'boolean') return value ? '1' : '0'
  if (letter !== 'x' && letter !== 'X') return wrong(letter, value)
  if (typeof value === 'string') return hex(letter, text.utf8(value))
  return typeof value === 'object' && value?.kind === 'bytes' ? hex(letter, value.value) : wrong(letter, value)
}

function digits(letter: string, value: bigint): string {
  const shown = value.toString(letter === 'b' ? 2 : letter === 'o' ? 8 : 16)
  return letter === 'X' ? shown.toUpperCase() : shown
}

function hex(letter: string, data: Uint8Array): string {
  const shown = [...data].map((b) => b.toString(16).padStart(2, '0')).join('')
  return letter === 'X' ? shown.toUpperCase() : shown
}

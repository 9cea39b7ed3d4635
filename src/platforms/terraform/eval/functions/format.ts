/** `format` and `formatlist`: printf-like verbs. */
import { scalar, type Value, list as valueList } from '../../../../model/index.js'
import { convert } from '../convert.js'
import { splitGraphemes } from '../graphemes.js'
import { jsonText } from '../json.js'
import { formatNumber, isNumeric, isWhole, type Numeric } from '../numbers.js'
import { isNull } from '../result.js'
import { maxText } from '../scope.js'
import { listOf, numberType, stringType, typeOf, withType } from '../types.js'
import { isPartlyUnknown, sizeOf } from '../walk.js'
import {
  type Answer,
  anythingAtAll,
  define,
  type Fault,
  fault,
  isFault,
  text,
  textOf,
  unknownResult,
} from './define.js'

const verbPattern = /%(?:%|([ +\-0#]*)(\d+)?(?:\.(\d*))?(?:\[(\d+)\])?(.?))/gsu

interface Verb {
  readonly flags: string
  readonly width: number
  readonly precision: number | undefined
  readonly letter: string
}

/** Text, or how far it is known (an argument isn't), or what is wrong. */
type Formatted = { readonly text: string } | { readonly prefix: string } | Fault

/** `first` is the position of the first of the arguments in the call, for messages. */
export function formatText(pattern: string, args: readonly Value[]): Formatted {
  let result = ''
  let copied = 0
  let next = 0
  let highest = 0
  for (const found of pattern.matchAll(verbPattern)) {
    result += pattern.slice(copied, found.index)
    copied = found.index + found[0].length
    if (found[0] === '%%') {
      result += '%'
      continue
    }
    const [, flags = '', width = '0', precision, explicit, letter = ''] = found
    if (letter === '') return fault(`the verb at position ${found.index} is not finished`, 0)
    if (explicit !== undefined) next = Number(explicit) - 1
    const arg = args[next++]
    highest = Math.max(highest, next)
    if (!arg) return fault(`\`${found[0]}\` needs argument ${next}, and there are ${args.length}`, 0)
    const verb = {
      flags,
      width: Number(width),
      precision: precision === undefined ? undefined : Number(precision),
      letter,
    }
    if (verb.width > maxText || (verb.precision ?? 0) > 1_000) return fault('the width is too large', 0)
    if (isPartlyUnknown(arg))
      return { prefix: result + (arg.kind === 'unknown' && found[0] === '%s' ? (arg.prefix ?? '') : '') }
    const part = apply(verb, arg)
    if (typeof part !== 'string') return fault(`${part.fault} (\`${found[0]}\`)`, next)
    result += part
  }
  if (highest < args.length && !/%[^%]*\[\d+\]/.test(pattern)) {
    return fault(`there are ${args.length} arguments, and the format uses ${highest}`, highest + 1)
  }
  return { text: result + pattern.slice(copied) }
}

function apply(verb: Verb, arg: Value): string | Fault {
  switch (verb.letter) {
    case 'v':
      return general(verb, arg)
    case 't':
      return boolean(arg)
    case 's':
    case 'q':
      return string(verb, arg)
    case 'b':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G':
      return numeric(verb, arg)
    default:
      return fault(`there is no verb \`%${verb.letter}\``)
  }
}

function general(verb: Verb, arg: Value): string | Fault {
  if (verb.flags.includes('#')) return pad(verb, jsonText(arg))
  if (isNull(arg)) return pad(verb, 'null')
  if (arg.kind !== 'scalar') return pad(verb, jsonText(arg))
  if (isNumeric(arg.value)) return numeric({ ...verb, letter: 'g' }, arg)
  return typeof arg.value === 'string' ? string({ ...verb, letter: 's' }, arg) : pad(verb, String(arg.value))
}

/** Its width doesn't count. */
function boolean(arg: Value): string | Fault {
  const result = convert(arg, { kind: 'bool' })
  if ('failure' in result) return fault(result.failure)
  if (isNull(arg)) return fault('the argument is null')
  return String(result.value.kind === 'scalar' && result.value.value)
}

function string(verb: Verb, arg: Value): string | Fault {
  if (isNull(arg)) return fault('the argument is null')
  const result = convert(arg, stringType)
  if ('failure' in result) return fault(result.failure)
  const whole = textOf(result.value)
  const cut = verb.precision === undefined ? whole : splitGraphemes(whole).slice(0, verb.precision).join('')
  return pad(verb, verb.letter === 'q' ? JSON.stringify(cut) : cut)
}

function numeric(verb: Verb, arg: Value): string | Fault {
  if (isNull(arg)) return fault('the argument is null')
  const result = convert(arg, numberType)
  if ('failure' in result) return fault(result.failure)
  const value = result.value.kind === 'scalar' && isNumeric(result.value.value) ? result.value.value : 0
  const digits = magnitude(verb, value)
  if (typeof digits !== 'string') return digits
  const sign = value < 0 ? '-' : verb.flags.includes('+') ? '+' : verb.flags.includes(' ') ? ' ' : ''
  const missing = verb.width - sign.length - digits.length
  const zeros = verb.flags.includes('0') && !verb.flags.includes('-') && missing > 0 ? '0'.repeat(missing) : ''
  return pad(verb, sign + zeros + digits)
}

/** The number without its sign. */
function magnitude(verb: Verb, value: Numeric): string | Fault {
  const size = value < 0 ? -value : value
  const base = { b: 2, d: 10, o: 8, x: 16, X: 16 }[verb.letter]
  if (base !== undefined) {
    if (!isWhole(size)) return fault('a whole number is needed')
    const digits = size.toString(base)
    const marker = verb.flags.includes('#') ? ({ b: '0b', o: '0', x: '0x', X: '0X' }[verb.letter] ?? '') : ''
    return marker + (verb.letter === 'X' ? digits.toUpperCase() : digits)
  }
  const near = Number(size)
  switch (verb.letter) {
    case 'f':
      return isWhole(size) && typeof size === 'bigint'
        ? `${size}.000000`
        : near.toFixed(Math.min(100, verb.precision ?? 6))
    case 'e':
    case 'E':
      return exponent(near.toExponential(Math.min(100, verb.precision ?? 6)), verb.letter)
    default:
      return shortest(verb, size)
  }
}

/** `%g` and `%v`: as short as it reads back; with an exponent from a million on, and below a ten-thousandth. */
function shortest(verb: Verb, size: Numeric): string {
  const near = Number(size)
  const letter = verb.letter === 'G' ? 'E' : 'e'
  if (verb.precision === undefined) {
    const isUsual = near === 0 || (near >= 1e-4 && near < 1e6)
    return isUsual ? formatNumber(size) : exponent(scientific(size), letter)
  }
  const written = near.toPrecision(Math.min(100, Math.max(1, verb.precision)))
  if (written.includes('e')) return exponent(written.replace(/\.?0+e/, 'e'), letter)
  return written.includes('.') ? written.replace(/\.?0+$/, '') : written
}

/** With all digits, also of numbers a double can't hold. */
function scientific(size: Numeric): string {
  if (typeof size === 'number') return size.toExponential()
  const digits = size.toString()
  const fraction = digits.slice(1).replace(/0+$/, '')
  return `${digits.charAt(0)}${fraction === '' ? '' : `.${fraction}`}e+${digits.length - 1}`
}

/** Two digits at least in the exponent. */
function exponent(written: string, letter: string): string {
  return written.replace(/e([+-])(\d)$/, 'e$10$2').replace('e', letter)
}

function pad(verb: Verb, whole: string): string {
  const missing = verb.width - splitGraphemes(whole).length
  if (missing <= 0) return whole
  return verb.flags.includes('-') ? whole + ' '.repeat(missing) : ' '.repeat(missing) + whole
}

const format = define({
  parameters: [{ ...text, needs: 'none' }],
  rest: anythingAtAll,
  returns: stringType,
  implement: ([pattern, ...args], at): Answer => {
    if (pattern?.kind !== 'scalar') return unknownResult(pattern ? [pattern] : [], at, stringType)
    const result = formatText(textOf(pattern), args)
    if (isFault(result)) return result
    return 'text' in result ? result.text : unknownResult(args, at, stringType, result.prefix)
  },
})

const formatlist = define({
  parameters: [text],
  rest: anythingAtAll,
  returns: listOf(stringType),
  implement: ([pattern, ...args], at): Answer => {
    const lists = args.filter((a) => a.kind === 'list')
    const [first] = lists
    if (args.some((a) => (a.kind === 'list' && a.open) || (a.kind === 'unknown' && !isScalarType(a)))) {
      return unknownResult(args, at, listOf(stringType))
    }
    const count = first?.items.length ?? 1
    const uneven = lists.find((l) => l.items.length !== count)
    if (uneven)
      return fault(`the lists have different lengths: ${count} and ${uneven.items.length}`, args.indexOf(uneven) + 1)
    if (count * (textOf(pattern).length + args.reduce((n, a) => n + sizeOf(a).text, 0)) > maxText * 10) {
      return fault('the result would be too large to evaluate')
    }
    const items: Value[] = []
    for (let row = 0; row < count; row++) {
      const columns = args.map((a) => (a.kind === 'list' ? (a.items[row] ?? a) : a))
      const result = formatText(textOf(pattern), columns)
      if (isFault(result)) return fault(`row ${row}: ${result.fault}`, result.argument)
      items.push(
        'text' in result
          ? scalar(result.text, at.span, { style: 'computed' })
          : unknownResult(columns, at, stringType, result.prefix),
      )
    }
    return withType(valueList(items, at.span), listOf(stringType))
  },
})

function isScalarType(value: Value): boolean {
  const { kind } = typeOf(value)
  return kind === 'string' || kind === 'number' || kind === 'bool'
}

export const formats = { format, formatlist }

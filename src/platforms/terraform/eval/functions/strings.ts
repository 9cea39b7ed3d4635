/** Functions of strings. */
import { scalar } from '../../../../model/index.js'
import { splitGraphemes } from '../graphemes.js'
import { compareText } from '../iterate.js'
import { isSafe } from '../numbers.js'
import { maxText } from '../scope.js'
import { boolType, listOf, stringType } from '../types.js'
import {
  type Answer,
  define,
  fault,
  itemsOf,
  makeList,
  number,
  numberOf,
  ofText,
  text,
  textList,
  textOf,
  unknownResult,
} from './define.js'

const join = define({
  parameters: [text, { type: listOf(stringType), needs: 'whole' }],
  rest: { type: listOf(stringType), needs: 'whole' },
  returns: stringType,
  implement: ([separator, ...lists]): Answer => {
    const parts = lists.flatMap(itemsOf)
    const nothing = parts.findIndex((p) => p.kind === 'scalar' && p.value === null)
    if (nothing >= 0) return fault(`element ${nothing} is null; a null has no text`, 1)
    return parts.map(textOf).join(textOf(separator))
  },
})

const indent = define({
  parameters: [number, text],
  returns: stringType,
  implement: ([count, value]): Answer => {
    const spaces = numberOf(count)
    if (!isSafe(spaces) || spaces < 0) return fault('the number of spaces must be a whole number', 0)
    const lines = textOf(value).split('\n')
    if (spaces * lines.length > maxText) return fault(`the result would be longer than ${maxText} characters`)
    return lines.join(`\n${' '.repeat(spaces)}`)
  },
})

const split = define({
  parameters: [text, text],
  returns: listOf(stringType),
  implement: ([separator, value], at): Answer => {
    const [by, whole] = [textOf(separator), textOf(value)]
    const parts = by === '' ? [...whole] : whole.split(by)
    return makeList(
      parts.map((part) => scalar(part, at.span, { style: 'computed' })),
      at,
      stringType,
    )
  },
})

const substr = define({
  parameters: [text, number, number],
  returns: stringType,
  implement: ([value, offset, length]): Answer => {
    const [from, count] = [numberOf(offset), numberOf(length)]
    if (!isSafe(from)) return fault('the offset must be a whole number', 1)
    if (!isSafe(count)) return fault('the length must be a whole number', 2)
    const parts = splitGraphemes(textOf(value))
    const start = from < 0 ? Math.max(0, parts.length + from) : from
    // Counted from the end, no length means all of the rest.
    const whole = count < 0 || (count === 0 && from < 0)
    return parts.slice(start, whole ? undefined : start + count).join('')
  },
})

const trim = ofText(stringType, (value, characters) => {
  const unwanted = new Set(characters)
  const parts = [...value]
  let [start, end] = [0, parts.length]
  while (start < end && unwanted.has(parts[start] ?? '')) start++
  while (end > start && unwanted.has(parts[end - 1] ?? '')) end--
  return parts.slice(start, end).join('')
})

/** Space as the language has it: Unicode's White_Space. */
const space = /^[\p{White_Space}]+|[\p{White_Space}]+$/gu

function trimSpace(value: string): string {
  return value.replace(space, '')
}

/** The first letter of every word large; a word begins after anything but letters, digits and `_`. */
function title(value: string): string {
  let before = ' '
  let result = ''
  for (const c of value) {
    result += isBoundary(before) ? upperCase(c) : c
    before = c
  }
  return result
}

function isBoundary(c: string): boolean {
  return c.charCodeAt(0) < 128 ? !/\w/.test(c) : /\s/u.test(c)
}

/** Letter by letter: a letter without a single counterpart (`ß`) stays. */
function upperCase(value: string): string {
  return [...value].map((c) => (c.toUpperCase().length === c.length ? c.toUpperCase() : c)).join('')
}

function lowerCase(value: string): string {
  return [...value]
    .map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c.toLowerCase().charAt(0)))
    .join('')
}

/** Decided by the beginning alone, where only that is known. */
const startswith = define({
  parameters: [{ type: stringType, needs: 'none' }, text],
  returns: boolType,
  implement: ([value, prefix], at): Answer => {
    const wanted = textOf(prefix)
    if (value?.kind === 'scalar') return textOf(value).startsWith(wanted)
    const known = value?.kind === 'unknown' ? (value.prefix ?? '') : ''
    if (known.startsWith(wanted)) return true
    return wanted.startsWith(known) && value ? unknownResult([value], at, boolType) : false
  },
})

const strrev = ofText(stringType, (value) => splitGraphemes(value).reverse().join(''))

const sort = define({
  parameters: [textList],
  returns: listOf(stringType),
  implement: ([items], at): Answer => {
    const sorted = itemsOf(items)
    if (sorted.some((i) => i.kind === 'scalar' && i.value === null)) return fault('a null can not be sorted', 0)
    return makeList(
      [...sorted].sort((a, b) => compareText(textOf(a), textOf(b))),
      at,
      stringType,
    )
  },
})

export const strings = {
  chomp: ofText(stringType, (value) => value.replace(/[\r\n]+$/, '')),
  endswith: ofText(boolType, (value, suffix) => value.endsWith(suffix)),
  indent,
  join,
  lower: ofText(stringType, lowerCase),
  sort,
  split,
  startswith,
  strcontains: ofText(boolType, (value, part) => value.includes(part)),
  strrev,
  substr,
  title: ofText(stringType, title),
  trim,
  trimprefix: ofText(stringType, (value, prefix) => (value.startsWith(prefix) ? value.slice(prefix.length) : value)),
  trimspace: ofText(stringType, trimSpace),
  trimsuffix: ofText(stringType, (value, suffix) =>
    suffix !== '' && value.endsWith(suffix) ? value.slice(0, -suffix.length) : value,
  ),
  upper: ofText(stringType, upperCase),
}

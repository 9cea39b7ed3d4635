/** The string extension. Positions count characters, not UTF-16 units. */
import type { Library } from '../functions.js'
import { knownItems } from '../lists.js'
import * as text from '../text.js'
import { type CelError, type CelList, type CelUnknown, fail, listOf, typeName } from '../values.js'
import { format } from './format.js'

type Int = number | bigint

const outside = (index: Int): CelError => fail('argument', `${index} is outside of the text`)

function charAt(s: string, at: Int): string | CelError {
  const size = text.length(s)
  return at < 0 || at > size ? outside(at) : text.slice(s, Number(at), Number(at) + 1)
}

function indexFrom(s: string, part: string, from: Int): number | CelError {
  if (from < 0 || from > text.length(s)) return outside(from)
  return text.indexOf(s, part, Number(from))
}

function lastIndexFrom(s: string, part: string, from: Int): number | CelError {
  if (from < 0 || from > text.length(s)) return outside(from)
  return text.lastIndexOf(s, part, Number(from))
}

function substring(s: string, start: Int, end: Int): string | CelError {
  const size = text.length(s)
  if (start < 0 || start > size) return outside(start)
  if (end < 0 || end > size) return outside(end)
  if (start > end) return fail('argument', `the start (${start}) comes after the end (${end})`)
  return text.slice(s, Number(start), Number(end))
}

function replace(s: string, old: string, by: string, limit: Int): string {
  if (limit < 0) return s.replaceAll(old, () => by)
  let result = ''
  let at = 0
  const parts = old === '' ? text.characters(s) : undefined
  if (parts) return parts.map((c, i) => (i < limit ? by + c : c)).join('') + (parts.length < limit ? by : '')
  for (let n = 0; n < limit; n++) {
    const next = s.indexOf(old, at)
    if (next < 0) break
    result += s.slice(at, next) + by
    at = next + old.length
  }
  return result + s.slice(at)
}

function split(s: string, separator: string, limit: Int): CelList {
  const parts = separator === '' ? text.characters(s) : s.split(separator)
  if (limit < 0 || parts.length <= limit) return listOf(parts)
  if (limit === 0) return listOf([])
  const count = Number(limit) - 1
  return listOf([...parts.slice(0, count), parts.slice(count).join(separator)])
}

function join(list: CelList, separator: string): string | CelUnknown | CelError {
  const parts = knownItems(list)
  if ('why' in parts) return parts
  const wrong = parts.find((p) => typeof p !== 'string')
  return wrong === undefined
    ? parts.join(separator)
    : fail('overload', `\`join\` takes a list of strings; this one holds a value of type ${typeName(wrong)}`)
}

const escapes: Readonly<Record<string, string>> = {
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
  '"': '\\"',
}

const quote = (s: string): string => `"${s.replace(/[\u0007\b\f\n\r\t\v\\"]/g, (c) => escapes[c] ?? c)}"`

const ascii = (s: string, letters: RegExp, convert: (c: string) => string): string => s.replace(letters, convert)

/** White space as Unicode defines it, which JavaScript's `trim` departs from in two characters. */
const space = '[\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]'
const leading = new RegExp(`^${space}+`)

function trim(s: string): string {
  const start = leading.exec(s)?.[0].length ?? 0
  let end = s.length
  while (end > start && leading.test(s.charAt(end - 1))) end--
  return s.slice(start, end)
}

export const strings: Library = {
  '(string).charAt(int): string': charAt,
  '(string).indexOf(string): int': (s: string, part: string) => text.indexOf(s, part, 0),
  '(string).indexOf(string, int): int': indexFrom,
  '(string).lastIndexOf(string): int': (s: string, part: string) => text.lastIndexOf(s, part, text.length(s)),
  '(string).lastIndexOf(string, int): int': lastIndexFrom,
  '(string).lowerAscii(): string': (s: string) => ascii(s, /[A-Z]+/g, (c) => c.toLowerCase()),
  '(string).upperAscii(): string': (s: string) => ascii(s, /[a-z]+/g, (c) => c.toUpperCase()),
  '(string).replace(string, string): string': (s: string, old: string, by: string) => replace(s, old, by, -1),
  '(string).replace(string, string, int): string': replace,
  '(string).split(string): list(string)': (s: string, separator: string) => split(s, separator, -1),
  '(string).split(string, int): list(string)': split,
  '(string).substring(int): string': (s: string, start: Int) => substring(s, start, text.length(s)),
  '(string).substring(int, int): string': substring,
  '(string).trim(): string': trim,
  '(string).reverse(): string': (s: string) => text.characters(s).reverse().join(''),
  '(list(string)).join(): string': (l: CelList) => join(l, ''),
  '(list(string)).join(string): string': join,
  '(string).format(list(dyn)): string': format,
  'strings.quote(string): string': quote,
}

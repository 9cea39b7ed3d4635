/** Text → tokens. The first thing that is no token ends it with a problem. */
import { decodeBytes, decodeString } from './literals.js'
import { type CelProblem, celProblem } from './problem.js'
import { bytes, type CelValue, double, int, uint } from './values.js'

export type TokenKind = 'name' | 'quoted' | 'literal' | 'int' | 'op' | 'end'

export interface Token {
  readonly kind: TokenKind
  /** The operator, or the name; digits of an int (its sign is the parser's). */
  readonly text: string
  readonly start: number
  readonly end: number
  /** Of a literal. */
  readonly value: CelValue
}

const operators3 = new Set(['&&', '||', '==', '!=', '<=', '>='])
const operators1 = new Set('+-*/%<>!?:.,()[]{}')
const MAX_UINT = 0xffffffffffffffffn

export function tokenize(text: string): readonly Token[] | CelProblem {
  const tokens: Token[] = []
  let at = 0
  while (true) {
    at = skipBlank(text, at)
    if (at >= text.length) break
    const token = tokenAt(text, at)
    if ('message' in token) return token
    tokens.push(token)
    at = token.end
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length, value: null })
  return tokens
}

function skipBlank(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const c = text.charCodeAt(at)
    if (c === 32 || (c >= 9 && c <= 13 && c !== 11)) at++
    else if (c === 47 && text.charCodeAt(at + 1) === 47) {
      while (at < text.length && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++
    } else break
  }
  return at
}

function tokenAt(text: string, start: number): Token | CelProblem {
  const c = text.charCodeAt(start)
  if (isLetter(c)) return nameOrPrefixed(text, start)
  if (isDigit(c) || (c === 46 && isDigit(text.charCodeAt(start + 1)))) return number(text, start)
  if (c === 34 || c === 39) return quote(text, start, start)
  if (c === 96) return quotedName(text, start)
  const two = text.slice(start, start + 2)
  if (operators3.has(two)) return operator(two, start)
  const one = text.charAt(start)
  if (operators1.has(one)) return operator(one, start)
  const hint = one === '=' ? 'equality is `==`' : one === '&' || one === '|' ? `write \`${one}${one}\`` : undefined
  return celProblem({ start, end: start + 1 }, `\`${one}\` has no meaning here`, hint)
}

const operator = (text: string, start: number): Token => ({
  kind: 'op',
  text,
  start,
  end: start + text.length,
  value: null,
})

const literal = (value: CelValue, start: number, end: number): Token => ({
  kind: 'literal',
  text: '',
  start,
  end,
  value,
})

const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95

function nameOrPrefixed(text: string, start: number): Token | CelProblem {
  let end = start + 1
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const name = text.slice(start, end)
  if ((next === 34 || next === 39) && end - start <= 2 && /^(?:r|b|br|rb)$/i.test(name)) return quote(text, start, end)
  if (name === 'in') return { kind: 'op', text: name, start, end, value: null }
  return { kind: 'name', text: name, start, end, value: null }
}

function quotedName(text: string, start: number): Token | CelProblem {
  const end = text.indexOf('`', start + 1)
  const name = end < 0 ? '' : text.slice(start + 1, end)
  if (!/^[\w.\-/ ]+$/.test(name))
    return celProblem(
      { start, end: start + 1 },
      'a field in backquotes holds letters, digits, `_`, `.`, `-`, `/` and spaces',
    )
  return { kind: 'quoted', text: name, start, end: end + 1, value: null }
}

function number(text: string, start: number): Token | CelProblem {
  const pattern = /0[xX][0-9a-fA-F]+[uU]?|(?:\d+\.\d+|\d+(?=[eE])|\.\d+)(?:[eE][+-]?\d+)?|\d+[uU]?/y
  pattern.lastIndex = start
  const digits = pattern.exec(text)?.[0] ?? ''
  const end = start + digits.length
  const place = { start, end }
  if (isLetter(text.charCodeAt(end)))
    return celProblem({ start, end: end + 1 }, `\`${text.slice(start, end + 1)}\` is no number`)
  const hex = /^0x/i.test(digits)
  if (/u$/i.test(digits)) {
    const value = BigInt(digits.slice(0, -1))
    return value > MAX_UINT
      ? celProblem(place, 'a uint has 64 bits; this number is larger')
      : literal(uint(value), start, end)
  }
  if (!hex && /[.eE]/.test(digits)) {
    const value = Number(digits)
    return Number.isFinite(value) ? literal(double(value), start, end) : celProblem(place, 'this number is too large')
  }
  return { kind: 'int', text: digits, start, end, value: null }
}

/** The value of an int token, or a problem if it doesn't fit. */
export function intValue(token: Token, negative: boolean): CelValue | CelProblem {
  const size = BigInt(token.text)
  const value = negative ? -size : size
  if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n)
    return celProblem(token, 'an int has 64 bits; this number is larger', 'append `u` for a uint')
  return int(value)
}

/** A string or bytes literal whose prefix letters stand at `start` and whose quotes at `open`. */
function quote(text: string, start: number, open: number): Token | CelProblem {
  const prefix = text.slice(start, open).toLowerCase()
  const mark = text.charAt(open)
  const triple = text.startsWith(mark.repeat(3), open)
  const fence = triple ? mark.repeat(3) : mark
  const from = open + fence.length
  const raw = prefix.includes('r')
  let at = from
  while (!text.startsWith(fence, at)) {
    const c = text.charCodeAt(at)
    if (at >= text.length || (!triple && (c === 10 || c === 13)))
      return celProblem({ start, end: from }, `the string that begins here is not closed with ${fence}`)
    at += c === 92 && !raw ? 2 : 1
  }
  const end = at + fence.length
  const body = text.slice(from, at)
  if (prefix.includes('b')) {
    const decoded = decodeBytes(body, raw)
    return 'message' in decoded ? shifted(decoded, from) : literal(bytes(decoded.value), start, end)
  }
  if (raw || !body.includes('\\')) return literal(body, start, end)
  const decoded = decodeString(body)
  return 'message' in decoded ? shifted(decoded, from) : literal(decoded.value, start, end)
}

const shifted = (p: CelProblem, by: number): CelProblem => ({ ...p, start: p.start + by, end: p.end + by })

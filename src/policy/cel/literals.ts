/** Escapes of string and bytes literals. */
import { type CelProblem, celProblem } from './problem.js'

const simple: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '?': 63,
  '"': 34,
  "'": 39,
  '`': 96,
}

interface Escape {
  readonly code: number
  readonly length: number
  /** Written as a number of a byte (`\x41`, `\101`), not of a character. */
  readonly byte: boolean
}

/** The escape that begins at the backslash `at`; undefined if it is none. */
function escapeAt(body: string, at: number): Escape | undefined {
  const letter = body.charAt(at + 1)
  const code = simple[letter]
  if (code !== undefined) return { code, length: 2, byte: false }
  const pattern = /\\(?:[xX]([0-9a-fA-F]{2})|([0-3][0-7]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/y
  pattern.lastIndex = at
  const match = pattern.exec(body)
  if (!match) return undefined
  const [whole, hex, octal, short, long] = match
  if (hex !== undefined) return { code: Number.parseInt(hex, 16), length: whole.length, byte: true }
  if (octal !== undefined) return { code: Number.parseInt(octal, 8), length: whole.length, byte: true }
  return { code: Number.parseInt(short ?? long ?? '', 16), length: whole.length, byte: false }
}

const noEscape = (body: string, at: number): CelProblem =>
  celProblem(
    { start: at, end: at + 2 },
    `\`${body.slice(at, at + 2)}\` is no escape`,
    'write `\\\\` for a backslash, or a raw string: r"…"',
  )

/** Decodes the text between the quotes; offsets of a problem are within `body`. */
export function decodeString(body: string): { readonly value: string } | CelProblem {
  let value = ''
  let at = 0
  for (let next = body.indexOf('\\'); next >= 0; next = body.indexOf('\\', at)) {
    value += body.slice(at, next)
    const found = escapeAt(body, next)
    if (!found) return noEscape(body, next)
    const { code, length } = found
    if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
      return celProblem({ start: next, end: next + length }, 'this is the number of no character')
    value += String.fromCodePoint(code)
    at = next + length
  }
  return { value: value + body.slice(at) }
}

const encoder = new TextEncoder()

export function decodeBytes(body: string, raw: boolean): { readonly value: Uint8Array } | CelProblem {
  if (raw || !body.includes('\\')) return { value: encoder.encode(body) }
  const parts: number[] = []
  let at = 0
  for (let next = body.indexOf('\\'); next >= 0; next = body.indexOf('\\', at)) {
    for (const byte of encoder.encode(body.slice(at, next))) parts.push(byte)
    const found = escapeAt(body, next)
    if (!found) return noEscape(body, next)
    if (!found.byte && found.length > 2)
      return celProblem({ start: next, end: next + 2 }, 'bytes have no character escapes', 'write the bytes: `\\x41`')
    parts.push(found.code)
    at = next + found.length
  }
  for (const byte of encoder.encode(body.slice(at))) parts.push(byte)
  return { value: Uint8Array.from(parts) }
}

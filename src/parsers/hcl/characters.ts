/** Character classes of HCL, by code unit; everything beyond ASCII asks Unicode. */

export const tab = 9
export const lineFeed = 10
export const carriageReturn = 13
export const space = 32
export const quote = 34
export const hash = 35
export const dollar = 36
export const percent = 37
export const asterisk = 42
export const hyphen = 45
export const slash = 47
export const less = 60
export const backslash = 92
export const tilde = 126

const startClass = 1
const partClass = 2
const ascii = new Uint8Array(128)
for (let c = 0; c < 128; c++) {
  const letter = (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95
  if (letter) ascii[c] = startClass | partClass
  else if (isDigit(c) || c === hyphen) ascii[c] = partClass
}

export function isDigit(c: number): boolean {
  return c >= 48 && c <= 57
}

/** Length in code units of the identifier that begins at `at`; 0 if none does. */
export function identifierLength(text: string, at: number): number {
  const first = text.charCodeAt(at)
  let end = at
  if (first < 128) {
    if (((ascii[first] ?? 0) & startClass) === 0) return 0
    end++
  } else {
    end += unicodeLength(text, at, /\p{ID_Start}/u)
    if (end === at) return 0
  }
  for (;;) {
    const c = text.charCodeAt(end)
    if (c < 128) {
      if (((ascii[c] ?? 0) & partClass) === 0) return end - at
      end++
      continue
    }
    const length = unicodeLength(text, end, /\p{ID_Continue}/u)
    if (length === 0) return end - at
    end += length
  }
}

function unicodeLength(text: string, at: number, accepted: RegExp): number {
  const point = text.codePointAt(at)
  if (point === undefined) return 0
  const character = String.fromCodePoint(point)
  return accepted.test(character) ? character.length : 0
}

/** Length of what is meant as a number and begins at `at` (a digit stands there), also where it has too many points. */
export function numberLength(text: string, at: number): number {
  let end = digits(text, at)
  while (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) end = digits(text, end + 1)
  if (text[end] === 'e' || text[end] === 'E') {
    const sign = text[end + 1] === '+' || text[end + 1] === '-' ? 1 : 0
    if (isDigit(text.charCodeAt(end + 1 + sign))) end = digits(text, end + 1 + sign)
  }
  return end - at
}

function digits(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** Offset of the line break (or end of text) that ends the line of `at`. A `\r` before `\n` belongs to the break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at)
  if (found < 0) return text.length
  return found > at && text.charCodeAt(found - 1) === carriageReturn ? found - 1 : found
}

/** Length of `<<EOT` or `<<-EOT` with its line break; 0 if this is no heredoc. */
export function heredocLength(text: string, at: number): number {
  if (text.charCodeAt(at + 1) !== less) return 0
  const name = text.charCodeAt(at + 2) === hyphen ? at + 3 : at + 2
  const length = identifierLength(text, name)
  if (length === 0) return 0
  const end = name + length
  if (text.charCodeAt(end) === lineFeed) return end + 1 - at
  return text.startsWith('\r\n', end) ? end + 2 - at : 0
}

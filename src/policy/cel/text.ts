/** Strings as CEL counts them: by code points, of which JavaScript's strings may need two units each. */
const surrogate = /[\ud800-\udfff]/

/** Undefined when each unit is a character, as nearly always. */
function wide(text: string): string[] | undefined {
  return surrogate.test(text) ? Array.from(text) : undefined
}

export function length(text: string): number {
  return wide(text)?.length ?? text.length
}

/** From `start` to `end`, both within the text. */
export function slice(text: string, start: number, end: number): string {
  return wide(text)?.slice(start, end).join('') ?? text.slice(start, end)
}

export function characters(text: string): string[] {
  return Array.from(text)
}

/** Offset in characters of an offset in units. */
function inCharacters(text: string, offset: number): number {
  return offset < 0 ? offset : length(text.slice(0, offset))
}

function inUnits(text: string, offset: number): number {
  return wide(text)?.slice(0, offset).join('').length ?? offset
}

export function indexOf(text: string, wanted: string, from: number): number {
  return inCharacters(text, text.indexOf(wanted, inUnits(text, from)))
}

export function lastIndexOf(text: string, wanted: string, from: number): number {
  return inCharacters(text, text.lastIndexOf(wanted, inUnits(text, from)))
}

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export function utf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** Undefined if it is no UTF-8. */
export function fromUtf8(data: Uint8Array): string | undefined {
  try {
    return decoder.decode(data)
  } catch {
    return undefined
  }
}

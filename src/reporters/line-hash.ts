/**
 * GitHub's identity of a line, `primaryLocationLineHash`: byte-exact what github/codeql-action (src/fingerprints.ts)
 * adds to an uploaded report, computed here because uploads through the REST API don't get it.
 *
 * The hash of a line is a polynomial in 37, modulo 2^64, over the 100 UTF-16 units from the line's start. Blanks and
 * tabs don't count, every line break counts as one `\n`, the end of the text as 0xFFFF, and zeros fill up behind it.
 * Equal hashes are told apart by their occurrence: `hex:occurrence`.
 */
import type { SourceFile } from '../model/index.js'

const window = 100
const base = 37
const word = 2 ** 32
const endOfText = 0xffff

/** Numbers hold 53 bits exactly, so a 64-bit word is kept in two halves. */
interface Word {
  readonly high: number
  readonly low: number
}

const cache = new WeakMap<SourceFile, ReadonlyMap<number, string>>()

/** The hash of a line (counting from 1); undefined past the end of the text. */
export function lineHash(file: SourceFile, line: number): string | undefined {
  const known = cache.get(file) ?? lineHashes(file.text)
  cache.set(file, known)
  return known.get(line)
}

/** Line number → hash, for all lines of a text; linear in its length. */
export function lineHashes(text: string): ReadonlyMap<number, string> {
  const { units, lineStarts } = countedUnits(text)
  const result = new Map<number, string>()
  const occurrences = new Map<string, number>()
  let hash: Word = { high: 0, low: 0 }
  let line = 0
  for (let i = 0; i < units.length + window; i++) {
    if (i - window === lineStarts[line]) {
      const hex = toHex(hash)
      const occurrence = (occurrences.get(hex) ?? 0) + 1
      occurrences.set(hex, occurrence)
      line++
      result.set(line, `${hex}:${occurrence}`)
    }
    hash = roll(hash, units[i] ?? 0, units[i - window] ?? 0)
  }
  return result
}

function countedUnits(text: string): { units: readonly number[]; lineStarts: readonly number[] } {
  const units: number[] = []
  const lineStarts = [0]
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0x20 || unit === 0x09) continue
    if (unit !== 0x0a && unit !== 0x0d) units.push(unit)
    else if (unit === 0x0d || text.charCodeAt(i - 1) !== 0x0d) {
      units.push(0x0a)
      lineStarts.push(units.length)
    }
  }
  units.push(endOfText)
  return { units, lineStarts }
}

/** hash × 37 + entering − leaving × 37^100, modulo 2^64. */
function roll(hash: Word, entering: number, leaving: number): Word {
  const gone = leaving * firstPower.low
  const low = hash.low * base + entering - gone
  const carry = Math.floor(low / word)
  const high = hash.high * base + carry - leaving * firstPower.high
  return { high: modulo(high), low: low - carry * word }
}

function modulo(n: number): number {
  return n - Math.floor(n / word) * word
}

/** 37^100 modulo 2^64: what a unit weighs when it leaves the window. */
const firstPower: Word = (() => {
  const power = 37n ** 100n
  return { high: Number((power >> 32n) & 0xffffffffn), low: Number(power & 0xffffffffn) }
})()

function toHex({ high, low }: Word): string {
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0')
}

/** Splitting an instruction: flags, words, key-value pairs, the exec form. */
import { spanOf } from '../../model/index.js'
import type { Flag, JsonElement, MappedText, Pair, Word } from './ast.js'
import { isBlank, part, skipBlank } from './mapped-text.js'

/** End of the word at `start`: white space inside quotes or after the escape character doesn't end it. */
export function wordEnd(text: string, start: number, escapeChar: string): number {
  let quote = ''
  let at = start
  while (at < text.length) {
    const c = text[at] ?? ''
    if (c === escapeChar && quote !== "'") at++
    else if (quote) {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") quote = c
    else if (isBlank(text.charCodeAt(at))) break
    at++
  }
  return Math.min(at, text.length)
}

/** Is a quote left open in the text? Answers its offset, or -1. */
export function openQuote(text: string, escapeChar: string): number {
  let quote = ''
  let opened = -1
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? ''
    if (c === escapeChar && quote !== "'") at++
    else if (quote) {
      if (c === quote) quote = ''
    } else if (c === '"' || c === "'") {
      quote = c
      opened = at
    }
  }
  return quote ? opened : -1
}

/** Words split at white space alone, as `FROM`, `COPY` and `EXPOSE` do. */
export function plainWords(of: MappedText): Word[] {
  const words: Word[] = []
  const { text } = of
  let at = skipBlank(text, 0, text.length)
  while (at < text.length) {
    let end = at
    while (end < text.length && !isBlank(text.charCodeAt(end))) end++
    words.push(part(of, at, end))
    at = skipBlank(text, end, text.length)
  }
  return words
}

/** Words with quoting, as `ENV`, `LABEL` and `ARG` do. */
export function quotedWords(of: MappedText, escapeChar: string): Word[] {
  const words: Word[] = []
  const { text } = of
  let at = skipBlank(text, 0, text.length)
  while (at < text.length) {
    const end = wordEnd(text, at, escapeChar)
    words.push(part(of, at, end))
    at = skipBlank(text, end, text.length)
  }
  return words
}

/** Reads `--name=value` words from `start` on; answers them and where the arguments begin. A bare `--` ends them. */
export function readFlags(of: MappedText, start: number, escapeChar: string): { flags: Flag[]; rest: number } {
  const flags: Flag[] = []
  let at = start
  while (of.text.startsWith('--', at)) {
    const end = wordEnd(of.text, at, escapeChar)
    const next = skipBlank(of.text, end, of.text.length)
    if (end === at + 2) return { flags, rest: next }
    flags.push(flag(of, at, end))
    at = next
  }
  return { flags, rest: at }
}

function flag(of: MappedText, start: number, end: number): Flag {
  const equals = of.text.slice(start, end).indexOf('=')
  const nameEnd = equals < 0 ? end : start + equals
  const name = of.text.slice(start + 2, nameEnd).toLowerCase()
  const at = spanOf(of.map, start, end)
  return equals < 0 ? { name, span: at } : { name, span: at, value: part(of, nameEnd + 1, end) }
}

/** Pairs of `ENV` and `LABEL`: a first word without `=` makes the rest of the line its value. */
export function readPairs(of: MappedText, escapeChar: string): Pair[] {
  const words = quotedWords(of, escapeChar)
  const first = words[0]
  if (!first) return []
  if (first.text.includes('=')) return words.map(pair)
  const keyEnd = first.text.length
  const valueStart = skipBlank(of.text, keyEnd, of.text.length)
  if (valueStart === of.text.length) return [{ key: first, span: first.span, legacy: true }]
  return [{ key: first, value: part(of, valueStart, of.text.length), span: of.span, legacy: true }]
}

/** Declarations of `ARG`: `name` or `name=default`, several on a line. */
export function readDeclarations(of: MappedText, escapeChar: string): Pair[] {
  return quotedWords(of, escapeChar).map(pair)
}

function pair(word: Word): Pair {
  const equals = word.text.indexOf('=')
  if (equals < 0) return { key: word, span: word.span, legacy: false }
  return {
    key: part(word, 0, equals),
    value: part(word, equals + 1, word.text.length),
    span: word.span,
    legacy: false,
  }
}

const jsonString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y

/** Elements if the whole text is a JSON array of strings, else undefined: Docker then takes it for a shell command. */
export function readJson(of: MappedText): JsonElement[] | undefined {
  const { text } = of
  if (text[0] !== '[') return undefined
  const elements: JsonElement[] = []
  let at = skipBlank(text, 1, text.length)
  while (text[at] !== ']' || elements.length > 0) {
    jsonString.lastIndex = at
    const found = jsonString.exec(text)?.[0]
    if (found === undefined) return undefined
    elements.push({ text: String(JSON.parse(found)), span: spanOf(of.map, at, at + found.length) })
    at = skipBlank(text, at + found.length, text.length)
    if (text[at] === ']') break
    if (text[at] !== ',') return undefined
    at = skipBlank(text, at + 1, text.length)
  }
  return at + 1 === text.length ? elements : undefined
}
